// Diagnostics of the configuration files in use: their own faults and those of the files that they name.

import { configFaults } from '../references/referenceFaults';
import type { ReferenceStore } from '../references/referenceStore';
import type { RequestGuard } from '../requestGuard';
import type { ConfigFile } from '../settings/configFiles';
import type { PublishFile } from './fileDiagnostics';

/** Keeps the diagnostics of configuration files up to date. */
export interface ConfigDiagnostics {
  /** A file was read for the first time, has changed, or is gone (undefined). */
  update(uri: string, file: ConfigFile | undefined): void;
  /** Files that configurations name may have changed. */
  refresh(): void;
}

interface ConfigDiagnosticsOptions {
  readonly store: ReferenceStore;
  readonly guard: RequestGuard;
  readonly publish: PublishFile;
}

/** The diagnostics of no file yet. */
export function createConfigDiagnostics({ store, guard, publish }: ConfigDiagnosticsOptions): ConfigDiagnostics {
  const files = new Map<string, ConfigFile>();
  const show = (file: ConfigFile) =>
    guard.run('textDocument/publishDiagnostics', async () => {
      const faults = await configFaults(file, store);
      if (files.get(file.uri) === file) publish(file.uri, { text: file.text, faults });
    });
  return {
    update(uri, file) {
      if (file) files.set(uri, file);
      else files.delete(uri);
      if (file) show(file);
      else publish(uri, undefined);
    },
    refresh: () => files.forEach(show),
  };
}

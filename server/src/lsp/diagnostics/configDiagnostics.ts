// Diagnostics of the configuration files in use: their own faults and those of the files that they name.
import type { ConfigFile } from '../../files/configFiles';
import type { ReferenceFiles } from '../../files/referenceFiles';
import { configFaults } from '../references/referenceFaults';
import type { RequestGuard } from '../requestGuard';
import type { PublishFile } from './fileDiagnostics';

/** Keeps the diagnostics of configuration files up to date. */
export interface ConfigDiagnostics {
  /** A file was read for the first time, has changed, or is gone (undefined). */
  update(uri: string, config: ConfigFile | undefined): void;
  /** Files that configurations name may have changed. */
  refresh(): void;
}

interface ConfigDiagnosticsOptions {
  readonly files: ReferenceFiles;
  readonly guard: RequestGuard;
  readonly publish: PublishFile;
}

/** The diagnostics of no file yet. */
export function createConfigDiagnostics({ files, guard, publish }: ConfigDiagnosticsOptions): ConfigDiagnostics {
  const configs = new Map<string, ConfigFile>();
  const show = (config: ConfigFile) =>
    guard.run('textDocument/publishDiagnostics', async () => {
      const faults = await configFaults(config, files);
      if (configs.get(config.file) === config) publish(config.file, { text: config.text, faults });
    });
  return {
    update(uri, config) {
      if (config) configs.set(uri, config);
      else configs.delete(uri);
      if (config) show(config);
      else publish(uri, undefined);
    },
    refresh: () => configs.forEach(show),
  };
}

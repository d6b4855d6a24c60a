// Prints the result of a run to where the user wants it, with the colours and the width of that place.
import { resolve } from 'node:path';
import { fileErrorReason } from '../text/bytes/fileError';
import type { Io, OutputPort } from './io';
import type { Messages } from './messages';
import { type Colors, colorsFor, plainColors } from './terminal/colors';

/** Where a result goes. */
export interface ResultPlace {
  readonly io: Io;
  /** File named by `--output`; undefined for `to`. */
  readonly output: string | undefined;
  readonly to: OutputPort;
  readonly messages: Messages;
}

/** How a text is laid out. */
export interface ResultLayout {
  readonly colors: Colors;
  /** Terminal columns. */
  readonly columns: number;
}

const fileColumns = 100;

/** Has a result made for its place and puts it there; a file that cannot be written is told. */
export async function printResult(make: (layout: ResultLayout) => string, place: ResultPlace): Promise<void> {
  const { io, output, to, messages } = place;
  if (output === undefined) {
    to.write(make({ colors: colorsFor(to, io.env), columns: to.columns ?? fileColumns }));
    return;
  }
  const text = make({ colors: plainColors, columns: fileColumns });
  try {
    await io.files.write(resolve(io.cwd, output), text);
  } catch (error) {
    messages.trouble(`${output}：无法写入结果（${fileErrorReason(error)}）。`);
  }
}

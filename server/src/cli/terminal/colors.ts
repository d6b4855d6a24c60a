// Decides whether a run prints in colour.
import { createColors } from 'picocolors';
import type { Io, OutputPort } from '../io';

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof createColors>;

/** Colours for what goes to this output: on a terminal, unless NO_COLOR is set; FORCE_COLOR turns them on anywhere else. */
export function colorsFor(output: OutputPort, env: Io['env']): Colors {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  const refused = Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false';
  return createColors(!refused && (forced || (output.isTTY && env.TERM !== 'dumb')));
}

/** No colours at all, for files. */
export const plainColors: Colors = createColors(false);

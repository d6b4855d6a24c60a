// A dot for each test, the failures in full, and a last line that counts both, for people and programs to read.
import { reporters } from 'mocha';

/** Mocha's dots and summary, then `120 passed, 0 failed` alone on the last line. */
export default class DotReporter extends reporters.Dot {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} pending` : ''}`);
  }
}

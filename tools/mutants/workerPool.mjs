// Hands jobs to processes that run tests; ends one that does not get on, and starts another in its place.
import { fork } from 'node:child_process';

const program = new URL('worker.mjs', import.meta.url);
/** Time for loading all tests on a busy machine. */
const loadTime = 60_000;

/** A process for one bundle, which does one job at a time. */
class Worker {
  #bundle;
  #child;

  constructor(bundle) {
    this.#bundle = bundle;
    process.once('exit', () => this.stop());
  }

  /** Does a job; `limitOf` says how long a test may take. What exceeds it is `noticed` as a loop. */
  do(job, limitOf) {
    this.#child ??= fork(program, [this.#bundle], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const child = this.#child;
    return new Promise((done) => {
      let timer;
      const end = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        done(answer);
      };
      const watch = (limit) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          this.stop();
          end({ result: { noticed: 'loop' }, cpu: limit / 1000 });
        }, limit);
      };
      watch(loadTime);
      child.on('message', (message) => {
        if (message.result) end(message);
        else watch(limitOf(message.progress));
      });
      child.on('exit', () => {
        this.#child = undefined;
        end({ result: { noticed: 'crash' }, cpu: 0 });
      });
      child.send(job);
    });
  }

  /** Ends the process. */
  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** Does one job in a process of its own. */
export async function doOnce(bundle, job, limitOf) {
  const worker = new Worker(bundle);
  const answer = await worker.do(job, limitOf);
  worker.stop();
  return answer;
}

/** Makes jobs of items just before each is done, `size` at a time, and hands over what came of them. */
export async function doAll(bundle, size, items, jobOf, limitOf, onAnswer) {
  const waiting = [...items];
  const serve = async () => {
    const worker = new Worker(bundle);
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      onAnswer(item, await worker.do(jobOf(item), limitOf));
    }
    worker.stop();
  };
  await Promise.all(Array.from({ length: size }, serve));
}

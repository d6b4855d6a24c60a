// All of the robustness tests; `npm run test:full` runs them.
import { units } from './hostileTexts';
import { testRobustness } from './robustness';

describe('robustness', () => {
  testRobustness({
    *ends(length) {
      for (let end = 0; end <= length; end++) yield end;
    },
    editSeeds: [1, 20, 300, 4000, 50000],
    edits: 150,
    fixSeeds: [1, 20, 300, 4000, 50000],
    cutSeeds: [2, 30, 400],
    cuts: 60,
    linted: units,
    compared: units,
  });
});

// The outcome of a check in one line, for a client's status item.
import type { PlanStatus } from '../../../../protocol/planStatus';
import type { Problem, Severity } from '../../lint/rule';
import type { CheckedDraft } from '../documents/drafts';
import { ownFaults } from '../references/referenceFaults';

/** The status of a checked draft. */
export function planStatus({ source, problems, settings, inputFaults }: CheckedDraft): PlanStatus {
  const counts = {
    errors: count(problems, 'error'),
    warnings: count(problems, 'warning'),
    infos: count(problems, 'info'),
  };
  const faults = settings.file ? ownFaults(settings.file).length : 0;
  const checked = problems.length === 0 ? '未发现问题' : describeCounts(counts);
  const found = settings.isChecked ? checked : '按 include、exclude 的设置，不检查本文件';
  return {
    uri: source.uri,
    state: faults > 0 || inputFaults.length > 0 ? 'error' : problems.length > 0 ? 'problems' : 'ok',
    message: [
      ...(faults > 0 ? [`配置文件有 ${faults} 处错误，有错的设置未生效`] : []),
      ...(inputFaults.length > 0 ? [`${[...new Set(inputFaults)].join('、')}不能正常使用`] : []),
      found,
    ].join('；'),
    ...(settings.file && { configPath: settings.file.file }),
    ...counts,
  };
}

/** The status of a draft that could not be checked. */
export function failedStatus(uri: string): PlanStatus {
  const message = '检查未能完成，原因见“计划稿助手”的输出';
  return { uri, state: 'error', message, errors: 0, warnings: 0, infos: 0 };
}

function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function describeCounts({ errors, warnings, infos }: Record<'errors' | 'warnings' | 'infos', number>): string {
  const parts = [
    errors > 0 && `${errors} 个错误`,
    warnings > 0 && `${warnings} 个警告`,
    infos > 0 && `${infos} 条提示`,
  ];
  return parts.filter((part) => part !== false).join('、');
}

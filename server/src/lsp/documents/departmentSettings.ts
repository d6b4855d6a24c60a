// What of the settings of a draft is needed to know bodies by their names.
import type { DepartmentSettings } from '../../bodies/draftDepartments';
import type { CheckedDraft } from './drafts';

/** Level, region and roster of a draft. */
export function departmentSettings({ settings, inputs }: CheckedDraft): DepartmentSettings {
  const { level, region } = settings.config;
  return { level, region, departments: inputs.departments };
}

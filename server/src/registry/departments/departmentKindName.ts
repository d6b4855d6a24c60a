// What kinds of bodies are called.
import type { DepartmentKind } from './department';

const names: Readonly<Record<DepartmentKind, string>> = {
  party: '党委部门',
  leadership: '领导机关',
  government: '政府部门',
  judicial: '政法机关',
  vertical: '垂直管理单位',
  massOrganisation: '群团组织',
  institution: '事业单位',
  committee: '议事协调机构',
  park: '园区',
  town: '镇街',
  collective: '一类单位的统称',
  enterprise: '企业',
  former: '已撤销或更名的单位',
  custom: '本地单位',
};

/** Chinese name of a kind: 政府部门. */
export function departmentKindName(kind: DepartmentKind): string {
  return names[kind];
}

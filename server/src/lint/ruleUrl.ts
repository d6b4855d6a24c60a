// Where the page of a rule stands on the web.

/** Address of the rule's page, for editors and machine formats that link to it. */
export function ruleUrl(id: string): string {
  return `https://github.com/plan-draft/plan-draft/blob/main/docs/rules/${id}.md`;
}

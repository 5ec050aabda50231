import prettyBytes from 'pretty-bytes';
import type { Plan } from '../plan.ts';
import { oneLine, title } from './findings.ts';

/** One line a plan: what publish would do, and why. */
export function plansText(plans: readonly Plan[], host: string): string {
  return `${[`On ${host}:`, ...plans.map(planText)].join('\n')}\n`;
}

function planText(plan: Plan): string {
  const { wanted } = plan;
  const size = prettyBytes(wanted.size);
  const lines = [`  ${plan.action.padEnd(9)}  ${title(wanted)}  (${size}): ${plan.because}.`];
  if (plan.action === 'refuse') lines.push(`             ${plan.hint}`);
  else if (plan.action !== 'create' && plan.found.deployments.length > 0) {
    lines.push(`             Used by the deployments ${plan.found.deployments.join(', ')}.`);
  }
  return lines.map(oneLine).join('\n');
}

// Teaches commander Chinese: the headings of its help and its messages about a wrong call.
import { Command, type ErrorOptions, type HelpConfiguration } from 'commander';
import { displayWidth } from './displayWidth';
import { wrapColumns } from './wrapColumns';

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
};

/** How help is laid out: Chinese headings, widths in terminal columns, choices and defaults in Chinese. */
export const chineseHelp: HelpConfiguration = {
  displayWidth,
  styleTitle: (title) => headings[title] ?? title,
  subcommandTerm: (command) => command.name(),
  optionDescription: (option) => {
    const notes: string[] = [];
    if (option.argChoices) notes.push(`可选 ${option.argChoices.join('、')}`);
    if (typeof option.defaultValue === 'string') notes.push(`默认 ${option.defaultValue}`);
    return notes.length > 0 ? `${option.description}（${notes.join('；')}）` : option.description;
  },
  boxWrap: (text, width) => wrapColumns(text, width).join('\n'),
};

/** One kind of message; `rest` is what commander's English message says without its suggestion. */
type Translation = (rest: string) => string;

const translations: Readonly<Record<string, Translation>> = {
  'commander.missingArgument': (rest) => `缺少参数“${between(rest, "argument '", "'")}”。`,
  'commander.optionMissingArgument': (rest) => `选项“${between(rest, "option '", "' argument missing")}”后面缺少取值。`,
  'commander.conflictingOption': (rest) => {
    const first = between(rest, "option '", "' cannot be used");
    return `选项“${first}”不能与“${between(rest, "with option '", "'")}”同时使用。`;
  },
  'commander.unknownOption': (rest) => `没有“${between(rest, "option '", "'")}”这个选项。`,
  'commander.unknownCommand': (rest) => {
    const name = between(rest, "command '", "'");
    const isPath = /[./\\*]/.test(name);
    return `没有“${name}”这个命令。${isPath ? `检查文稿请写 plan-draft lint ${name}。` : ''}`;
  },
  'commander.excessArguments': () => '参数过多。',
  'commander.invalidArgument': (rest) => {
    const flags = between(rest, "option '", "' argument '");
    const value = between(rest, "' argument '", "' is invalid. ");
    const reason = rest.slice(rest.lastIndexOf("' is invalid. ") + "' is invalid. ".length);
    const allowed = 'Allowed choices are ';
    const chinese = reason.startsWith(allowed)
      ? `可选 ${reason.slice(allowed.length, -1).replaceAll(', ', '、')}。`
      : reason;
    return `选项“${flags}”不能取“${value}”：${chinese}`;
  },
};

function between(text: string, open: string, close: string): string {
  return text.slice(text.indexOf(open) + open.length, text.lastIndexOf(close));
}

/** A commander error in Chinese, its suggestion included; what has no translation stays as it is. */
export function translateUsageError(message: string, code: string | undefined): string {
  const opening = '\n(Did you mean ';
  const at = message.lastIndexOf(opening);
  const rest = at < 0 ? message : message.slice(0, at);
  const chinese = translations[code ?? '']?.(rest) ?? rest;
  if (at < 0) return chinese;
  const names = message
    .slice(at + opening.length, -2)
    .replace(/^one of /, '')
    .split(', ');
  return `${chinese}是不是想用 ${names.join(' 或 ')}？`;
}

/** A command whose errors are Chinese. */
export class ChineseCommand extends Command {
  override createCommand(name?: string): ChineseCommand {
    return new ChineseCommand(name);
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(translateUsageError(message, options?.code), options);
  }
}

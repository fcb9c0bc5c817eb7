import type {HelpConfiguration} from 'commander';

/**
 * How help is laid out: what most people look for first, so commands before options and the rare ones last, in lines that
 * fit into a narrow terminal.
 */
export const helpLayout: HelpConfiguration = {
  helpWidth: 60,
  minWidthToWrap: 20,
  subcommandTerm: (command) => command.name(),
  optionDescription: ({description, argChoices}) =>
    argChoices ? `${description}: ${argChoices.join(', ')}` : description,
  formatHelp(command, helper) {
    const width = helper.padWidth(command, helper);
    const item = (term: string, description: string): string => helper.formatItem(term, width, description, helper);
    const options = (isRare: boolean): string[] =>
      helper
        .visibleOptions(command)
        .filter(({helpGroupHeading}) => (helpGroupHeading !== undefined) === isRare)
        .map((option) => item(helper.optionTerm(option), helper.optionDescription(option)));
    const commands = helper
      .visibleCommands(command)
      .map((sub) => item(helper.subcommandTerm(sub), helper.subcommandDescription(sub)));
    const operands = helper
      .visibleArguments(command)
      .map((operand) => item(helper.argumentTerm(operand), helper.argumentDescription(operand)));
    const sections = [
      [`Usage: ${helper.commandUsage(command)}`],
      ['Commands:', ...commands],
      ['Arguments:', ...operands],
      ['Options:', ...options(false)],
      ['Rare options:', ...options(true)],
    ];
    const filled = sections.filter((lines, index) => index === 0 || lines.length > 1);
    return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

import type {CommandWords, OptionWords} from '../command-words.js';

/** A script for zsh that completes the words of these commands; the first is the one that may be left out. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({name}) => name);
  return `#compdef brief
# zsh completion of brief: brief completion zsh > "\${fpath[1]}/_brief"
_brief() {
  local -a commands=(
${commands.map(({name, description}) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _alternative 'commands:command:{_describe command commands}' 'files:file:_files'
    return
  fi
  local command=${names[0]}
  case $words[2] in ${names.join('|')}) command=$words[2]; shift words; ((CURRENT--)) ;; esac
  case $command in
${commands.map(branch).join('\n')}
  esac
}
# Loaded by name from fpath it runs; sourced, it only registers itself.
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _brief "$@"; else compdef _brief brief; fi
`;
}

function branch({name, options, choices, files}: CommandWords): string {
  const operand = files ? ['*:file:_files'] : choices.length > 0 ? [`1:name:(${choices.join(' ')})`] : [];
  return `    ${name}) _arguments -s ${[...options.flatMap(specs), ...operand].map(quoted).join(' ')} ;;`;
}

function specs({names, value, choices, file, description}: OptionWords): string[] {
  const action = file ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' ';
  const argument = value === '' ? '' : `:${value.replace(/[^\w ]/g, '')}:${action}`;
  return names.map((name) => `(${names.join(' ')})${name}[${description.replace(/[[\]:\\]/g, '\\$&')}]${argument}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

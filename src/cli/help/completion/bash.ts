import type {CommandWords} from '../command-words.js';

/** A script for bash 4 and later that completes the words of these commands; the first is the one to be left out. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({name}) => name);
  return `# bash completion of brief; in ~/.bashrc: source <(brief completion bash)
_brief_words() { mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$1" -- "$word"); }
_brief_files() { compopt -o filenames; mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word"); }
_brief() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=${names[0]}
  COMPREPLY=()
  ((COMP_CWORD > 1)) && case \${COMP_WORDS[1]} in ${names.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  case "$command $previous" in
${commands.flatMap(values).join('\n')}
  esac
  case "$command $word" in
${commands.map(({name, options}) => `    "${name} -"*) ${words(options.flatMap((option) => option.names))}; return ;;`).join('\n')}
  esac
  ((COMP_CWORD == 1)) && ${words(names)}
  case $command in
${commands.map(operands).join('\n')}
  esac
}
complete -F _brief brief
`;
}

function values({name, options}: CommandWords): string[] {
  return options
    .filter(({value}) => value !== '')
    .map(({names, choices, file}) => {
      const pattern = names.map((option) => `"${name} ${option}"`).join('|');
      return `    ${pattern}) ${file ? '_brief_files' : words(choices)}; return ;;`;
    });
}

function operands({name, choices, files}: CommandWords): string {
  return `    ${name}) ${files ? '_brief_files' : words(choices)} ;;`;
}

function words(list: readonly string[]): string {
  return list.length > 0 ? `_brief_words '${list.join(' ')}'` : ':';
}

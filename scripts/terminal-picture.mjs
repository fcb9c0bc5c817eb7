/** The article in all pictures. */
export const shownArticle = 'fixtures/articles/night-trains.md';

/** The pictures of the terminal in docs/images: file, command, lines shown. */
export const terminalPictures = [
  ['terminal.svg', `brief ${shownArticle}`],
  ['explain.svg', `brief ${shownArticle} -n 1 --why 0 --explain`, 34],
];

const classes = {1: 'bold', 2: 'dim'}; // by the code of the SGR sequence

/** What a terminal shows of a command and its output, as a picture: SGR 1 and 2 are all the colors that brief uses. */
export function terminalPicture(command, output, count = Number.POSITIVE_INFINITY) {
  const lines = output.trimEnd().split('\n').slice(0, count);
  const [column, row, margin] = [8.43, 20, 24];
  const texts = [`<tspan class="prompt">$</tspan> ${escaped(command)}`, '', ...lines.map(styled)].map(
    (text, index) => `<text x="${margin}" y="${margin + 14 + index * row}">${text}</text>`,
  );
  const [width, height] = [Math.round(80 * column + 2 * margin), texts.length * row + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(command)}">
<style>
rect{fill:#faf8f4;stroke:#e5dfd5}
text{fill:#1f1d1a;white-space:pre;font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.bold{font-weight:700}.dim{fill:#655f57}.prompt{fill:#8a4b08}
@media (prefers-color-scheme:dark){rect{fill:#171614;stroke:#37342f}text{fill:#e9e5dd}.dim{fill:#a69f94}.prompt{fill:#efb45b}}
</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>
${texts.join('\n')}
</svg>
`;
}

/** A line with SGR sequences as spans. */
function styled(line) {
  const [first, ...rest] = line.split('\u001b[');
  return rest.reduce((svg, part) => {
    const [, code, text] = /^(\d+)m(.*)$/s.exec(part);
    return svg + (classes[code] ? `<tspan class="${classes[code]}">` : '</tspan>') + escaped(text);
  }, escaped(first));
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

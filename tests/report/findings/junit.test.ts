import {describe, expect, it} from 'vitest';
import {reportCheckJunit} from '../../../src/report/findings/junit.js';
import {article, finding, hostile, options, report} from './reports.js';

const shown = (...articles: Parameters<typeof report>) => reportCheckJunit(report(...articles), options);
const head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="brief">\n';

describe('JUnit', () => {
  it('has no suites where no article was checked', () => {
    expect(shown()).toBe(`${head}</testsuites>\n`);
  });

  it('shows that a clean article was checked', () => {
    expect(shown(article('a.md'))).toBe(
      `${head}  <testsuite name="a.md" tests="1" failures="0" errors="0">
    <testcase classname="a.md" name="brief"/>
  </testsuite>
</testsuites>
`,
    );
  });

  it('fails a test for each error and warning, and only mentions the rest', () => {
    const message = 'Unexpected one, expected two';
    expect(shown(article('a.md', finding({message}), finding({message, severity: 'info', line: 9})))).toBe(
      `${head}  <testsuite name="a.md" tests="2" failures="1" errors="0">
    <testcase classname="a.md" name="dangling-opening 7:1">
      <failure type="warning" message="Unexpected one, expected two">line 7, column 1: Unexpected one, expected two</failure>
    </testcase>
    <testcase classname="a.md" name="dangling-opening 9:1">
      <system-out>line 9, column 1: Unexpected one, expected two</system-out>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it('has no markup but its own, and no character that XML does not know', () => {
    const text = shown(article(hostile, finding({message: `${hostile}\u0000\ud800\ufffe]]>`})));
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    expect(text).toContain(
      'message="50%,&#13;&#10;&#58;:set-output name=a&#58;:b: #&#35;[error]&lt;b&gt;|&quot;\ufffd[31m&#8238;\ufffd\ufffd\ufffd]]&gt;"',
    );
    expect(shown(article('a.md', finding({message: 'a\u009b31m\u2066b\u007f'})))).toContain('a&#155;31m&#8294;b&#127;');
    expect(text.match(/<(?!\/?(?:testsuites|testsuite|testcase|failure)\b|\?xml)/g)).toBeNull();
  });
});

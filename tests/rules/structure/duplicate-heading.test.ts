import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('duplicate-heading', () => {
  it('finds the second and every further one of a name within a part', async () => {
    expect(await problems('duplicate-heading', '# T\n\n## A\n\n## B\n\n## *a*\n\n## A\n')).toEqual([
      '7: Unexpected second "a" beside line 3, expected headings that differ',
      '9: Unexpected second "A" beside line 3, expected headings that differ',
    ]);
  });

  it('lets different parts have the same headings', async () => {
    expect(await problems('duplicate-heading', '# T\n\n## 1.0\n\n### Fixed\n\n## 1.1\n\n### Fixed\n')).toEqual([]);
  });

  it.each([
    [
      'tabs of MDX',
      '<Tabs>\n<TabItem value="a">\n\n## A\n\n</TabItem>\n<TabItem value="b">\n\n## A\n\n</TabItem>\n</Tabs>',
    ],
    ['tabs of Hugo', '{{< tab "a" >}}\n\n## A\n\n{{< /tab >}}\n{{< tab "b" >}}\n\n## A\n\n{{< /tab >}}'],
    ['tabs of GitBook', '{% tab title="a" %}\n\n## A\n\n{% endtab %}\n{% tab title="b" %}\n\n## A\n\n{% endtab %}'],
    ['containers', '::: code-group\n\n## A\n\n:::\n\n::: code-group\n\n## A\n\n:::'],
    ['tabs of VuePress', '::: tabs\n\n@tab npm\n\n## A\n\n@tab yarn\n\n## A\n\n:::'],
    ['folded parts', '<details>\n\n## A\n\n</details>\n<details>\n\n## A\n\n</details>'],
    ['names of tabs', '## [A](#tab/a)\n\nText.\n\n## B\n\n## [A](#tab/a)\n\nText.'],
  ])('lets pass %s', async (_, markdown) => {
    expect(await problems('duplicate-heading', `# T\n\nText.\n\n${markdown}\n`)).toEqual([]);
  });

  it('finds what stands twice in one tab, beside components too', async () => {
    const tab = '<TabItem value="a">\n\n## A\n\n<Note>\n\nText.\n\n</Note>\n<Image />\n\n## A\n\n</TabItem>';
    expect(await problems('duplicate-heading', `# T\n\n${tab}\n`)).toHaveLength(1);
  });

  it('says nothing of headings without text', async () => {
    expect(await problems('duplicate-heading', 'Text.\n\n##\n\n##\n')).toEqual([]);
  });
});

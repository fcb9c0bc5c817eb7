import {Document, type Node} from 'yaml';
import {escapeWorkflowCommands, sanitize} from '../../report/index.js';
import {nest, type Resolved} from './resolve.js';

/** The settings as a config file that would set them, each with a comment that says where it comes from. */
export function printSettings({values}: Resolved): string {
  const document = new Document();
  const noted = new Map(
    [...values].map(([name, {value, origin}]) => {
      const node = document.createNode(value, {flow: true}) as Node;
      node.comment = ` ${origin}`;
      return [name, {value: node, origin}];
    }),
  );
  document.contents = document.createNode(nest(noted)) as Node;
  const lines = document.toString({lineWidth: 0, flowCollectionPadding: false}).split('\n');
  return escapeWorkflowCommands(lines.map(sanitize).join('\n'));
}

import type {Feature} from '../../../types.js';
import {announcesReasons, concludes} from '../../headings-and-labels.js';
import {measureEach} from '../../measure-each.js';

function underHeading(description: string, holds: typeof concludes): Feature {
  return {
    description,
    measure({article: {sentences, sections}, language}) {
      const held = sections.map(({heading}) => heading !== '' && holds(heading, language));
      return measureEach(sentences, ({section}) => (held[section] ? 1 : 0));
    },
  };
}

/** What the heading announces. Source: Teufel and Moens 2002 (rhetorical zones by heading). */
export const headings = {
  announced: underHeading('stands under a heading that speaks of reasons', announcesReasons),
  concluding: underHeading('stands under a heading of the conclusion', concludes),
};

import type {LanguageProfile} from '../common/profile.js';

/** Languages of the Devanagari script, none of which has lists of phrases here. */
export const devanagari: Readonly<Record<string, LanguageProfile>> = {
  hi: {
    functionWords: `के है में की और से का को पर यह इस एक नहीं भी कि हैं तो ने लिए हो कर था गया वह जो अब फिर दो साथ बाद अपने
`,
    abbreviations: {
      prefix: 'डॉ डा श्री सुश्री पं प्रो',
    },
  },
  mr: {
    functionWords: `आणि आहे या च्या मध्ये ते हे तर ही की नाही होते एक केले आहेत त्या साठी पण असे किंवा त्यांनी होता आता पुन्हा
      दोन नंतर झाले`,
    letters: 'ळ',
  },
  ne: {
    functionWords: 'र छ को मा यो पनि छन् गरेको भने हो लागि एक थियो तर गर्न भएको उनले तथा ले अब फेरि दुई पछि',
  },
};

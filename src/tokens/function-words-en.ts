import type {StopList} from './stop-list.ts';

const WORDS = `
a an the
i me my mine myself we us our ours ourselves you your yours yourself yourselves thou thee thy thine thyself ye
he him his himself she her hers herself it its itself they them their theirs themselves one oneself
who whom whose which what whoever whomever whatever whichever whosoever whatsoever
this that these those such same other another others each every either neither both all any some no none
much many more most few fewer fewest little less least several enough half own
anybody anyone anything everybody everyone everything nobody nothing somebody someone something
about above across after against along alongside amid amidst among amongst around as at before behind below
beneath beside besides between betwixt beyond by concerning despite down during except for from in inside into
like near of off on onto opposite out outside over past per regarding round since than through throughout till
to toward towards under underneath unlike until unto up upon versus via with within without
and or nor but yet so if unless whether because although though while whilst whereas lest once
when where why how whenever wherever however whence whither thence hence hither thither whereby wherein whereof
thereby therein thereof hereby herein hereof thereto hereto thereafter hereafter
therefore thus then there here not
am is are was were be been being have has had having hath do does did doing done doth
can cannot could may might must shall should will would ought shalt wilt
ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mayn't mightn't mustn't
needn't oughtn't shan't shouldn't wasn't weren't won't wouldn't
i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's he'll he'd she's she'll she'd
it's it'll it'd they're they've they'll they'd that's that'll that'd there's there'll here's who's who'll who'd
what's where's how's when's why's let's
`;

/** English words that hold sentences together and name nothing. */
export const functionWordsEn = {
  name: 'function-words-en',
  language: 'en',
  about:
    'English closed-class words: articles, pronouns, determiners, prepositions, conjunctions, auxiliary and modal verbs, negations, and their common contracted forms.',
  words: new Set(WORDS.trim().split(/\s+/)),
} as const satisfies StopList;

import { icuComment } from './icu/icu-comment.ts';
import { icuEmpty } from './icu/icu-empty.ts';
import { icuEscape } from './icu/icu-escape.ts';
import { icuLiteral } from './icu/icu-literal.ts';
import { icuNesting } from './icu/icu-nesting.ts';
import { icuOption } from './icu/icu-option.ts';
import { icuParentheses } from './icu/icu-parentheses.ts';
import { icuQuotes } from './icu/icu-quotes.ts';
import { icuSet } from './icu/icu-set.ts';
import { icuSyntax } from './icu/icu-syntax.ts';
import { icuTag } from './icu/icu-tag.ts';
import { icuTagSize } from './icu/icu-tag-size.ts';
import { icuUnchecked } from './icu/icu-unchecked.ts';
import { icuUntagged } from './icu/icu-untagged.ts';
import { icuVariable } from './icu/icu-variable.ts';
import type { Rule } from './rule.ts';

/** The rules on files of ICU rules; a part of the registry. */
export const icuRules: readonly Rule[] = [
  icuSyntax,
  icuEmpty,
  icuEscape,
  icuQuotes,
  icuParentheses,
  icuNesting,
  icuVariable,
  icuOption,
  icuTag,
  icuSet,
  icuUntagged,
  icuTagSize,
  icuLiteral,
  icuComment,
  icuUnchecked,
];

import { blockNames } from './unicode-block-names.ts';

/** Names of Unicode properties and of their values, as ICU 77 knows them (PropertyAliases.txt, PropertyValueAliases.txt). */

/** Those that a character has or has not. `!` stands before what no single character has. */
export const binaryProperties = [
  'Alpha Alphabetic AHex ASCII_Hex_Digit Bidi_C Bidi_Control Bidi_M Bidi_Mirrored Dash DI',
  'Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Ext Extender Comp_Ex Full_Composition_Exclusion',
  'Gr_Base Grapheme_Base Gr_Ext Grapheme_Extend Gr_Link Grapheme_Link Hex Hex_Digit Hyphen IDC ID_Continue',
  'IDS ID_Start Ideo Ideographic IDSB IDS_Binary_Operator IDST IDS_Trinary_Operator Join_C Join_Control LOE',
  'Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point QMark Quotation_Mark Radical SD',
  'Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase WSpace White_Space space',
  'XIDC XID_Continue XIDS XID_Start Sensitive Case_Sensitive STerm Sentence_Terminal VS Variation_Selector',
  'nfdinert nfkdinert nfcinert nfkcinert segstart Segment_Starter Pat_Syn Pattern_Syntax Pat_WS',
  'Pattern_White_Space alnum blank graph print xdigit Cased CI Case_Ignorable CWL Changes_When_Lowercased CWU',
  'Changes_When_Uppercased CWT Changes_When_Titlecased CWCF Changes_When_Casefolded CWCM',
  'Changes_When_Casemapped CWKCF Changes_When_NFKC_Casefolded Emoji EPres Emoji_Presentation EMod',
  'Emoji_Modifier EBase Emoji_Modifier_Base EComp Emoji_Component RI Regional_Indicator PCM',
  'Prepended_Concatenation_Mark ExtPict Extended_Pictographic Basic_Emoji !Emoji_Keycap_Sequence',
  '!RGI_Emoji_Modifier_Sequence !RGI_Emoji_Flag_Sequence !RGI_Emoji_Tag_Sequence !RGI_Emoji_ZWJ_Sequence',
  'RGI_Emoji IDSU IDS_Unary_Operator ID_Compat_Math_Start ID_Compat_Math_Continue MCM Modifier_Combining_Mark',
];

/** Those whose value a set of characters cannot name, but for `nv`, `age` and `na`. */
export const otherProperties = [
  'nv Numeric_Value age bmg Bidi_Mirroring_Glyph cf Case_Folding isc ISO_Comment lc Lowercase_Mapping na Name',
  'scf Simple_Case_Folding sfc slc Simple_Lowercase_Mapping stc Simple_Titlecase_Mapping suc',
  'Simple_Uppercase_Mapping tc Titlecase_Mapping na1 Unicode_1_Name uc Uppercase_Mapping bpb',
  'Bidi_Paired_Bracket',
];

/** Values of `nv` that a character has. */
export const numericValues = [
  '-0.5 0 0.003125 0.00625 0.0125 0.015625 0.025 0.03125 0.0375 0.046875 0.05 0.0625 0.08333333333333333 0.1',
  '0.1111111111111111 0.125 0.14285714285714285 0.15 0.16666666666666666 0.1875 0.2 0.25 0.3333333333333333',
  '0.375 0.4 0.4166666666666667 0.5 0.5833333333333334 0.6 0.625 0.6666666666666666 0.75 0.8',
  '0.8333333333333334 0.875 0.9166666666666666 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 10 11 12 13',
  '14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48',
  '49 50 60 70 80 90 100 200 300 400 500 600 700 800 900 1000 2000 3000 4000 5000 6000 7000 8000 9000 10000',
  '20000 30000 40000 50000 60000 70000 80000 90000 100000 200000 216000 300000 400000 432000 500000 600000',
  '700000 800000 900000 1000000 10000000 20000000 100000000 1000000000 10000000000 1000000000000 1e+16',
];

/** By the names of the property: the names of its values, and `!` before those that no character has. */
export const enumeratedProperties: readonly (readonly [names: string, values: readonly string[]])[] = [
  [
    'bc Bidi_Class',
    [
      'L Left_To_Right R Right_To_Left EN European_Number ES European_Separator ET European_Terminator AN',
      'Arabic_Number CS Common_Separator B Paragraph_Separator S Segment_Separator WS White_Space ON',
      'Other_Neutral LRE Left_To_Right_Embedding LRO Left_To_Right_Override AL Arabic_Letter RLE',
      'Right_To_Left_Embedding RLO Right_To_Left_Override PDF Pop_Directional_Format NSM Nonspacing_Mark BN',
      'Boundary_Neutral FSI First_Strong_Isolate LRI Left_To_Right_Isolate RLI Right_To_Left_Isolate PDI',
      'Pop_Directional_Isolate',
    ],
  ],
  ['blk Block', blockNames],
  [
    'ccc Canonical_Combining_Class lccc Lead_Canonical_Combining_Class tccc Trail_Canonical_Combining_Class',
    [
      'NR Not_Reordered OV Overlay HANR Han_Reading NK Nukta KV Kana_Voicing VR Virama CCC10 CCC11 CCC12',
      'CCC13 CCC14 CCC15 CCC16 CCC17 CCC18 CCC19 CCC20 CCC21 CCC22 CCC23 CCC24 CCC25 CCC26 CCC27 CCC28 CCC29',
      'CCC30 CCC31 CCC32 CCC33 CCC34 CCC35 CCC36 CCC84 CCC91 CCC103 CCC107 CCC118 CCC122 CCC129 CCC130 CCC132',
      '!CCC133 !ATBL !Attached_Below_Left ATB Attached_Below ATA Attached_Above ATAR Attached_Above_Right BL',
      'Below_Left B Below BR Below_Right L Left R Right AL Above_Left A Above AR Above_Right DB Double_Below',
      'DA Double_Above IS Iota_Subscript 0 1 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28',
      '29 30 31 32 33 34 35 36 84 91 103 107 118 122 129 130 132 202 214 216 218 220 222 224 226 228 230 232',
      '233 234 240',
    ],
  ],
  [
    'dt Decomposition_Type',
    [
      'None Can Canonical Com Compat Enc Circle Fin Final Font Fra Fraction Init Initial Iso Isolated Med',
      'Medial Nar Narrow Nb Nobreak Sml Small Sqr Square Sub Sup Super Vert Vertical Wide',
    ],
  ],
  ['ea East_Asian_Width', ['N Neutral A Ambiguous H Halfwidth F Fullwidth Na Narrow W Wide']],
  [
    'jg Joining_Group',
    [
      'No_Joining_Group Ain Alaph Alef Beh Beth Dal Dalath_Rish E Feh Final_Semkath Gaf Gamal Hah',
      'Teh_Marbuta_Goal Hamza_On_Heh_Goal He Heh Heh_Goal Heth Kaf Kaph Knotted_Heh Lam Lamadh Meem Mim Noon',
      'Nun Pe Qaf Qaph Reh Reversed_Pe Sad Sadhe Seen Semkath Shin Swash_Kaf Syriac_Waw Tah Taw Teh_Marbuta',
      'Teth Waw Yeh Yeh_Barree Yeh_With_Tail Yudh Yudh_He Zain Fe Khaph Zhain Burushaski_Yeh_Barree Farsi_Yeh',
      'Nya Rohingya_Yeh Manichaean_Aleph Manichaean_Ayin Manichaean_Beth Manichaean_Daleth Manichaean_Dhamedh',
      'Manichaean_Five Manichaean_Gimel Manichaean_Heth Manichaean_Hundred Manichaean_Kaph Manichaean_Lamedh',
      'Manichaean_Mem Manichaean_Nun Manichaean_One Manichaean_Pe Manichaean_Qoph Manichaean_Resh',
      'Manichaean_Sadhe Manichaean_Samekh Manichaean_Taw Manichaean_Ten Manichaean_Teth Manichaean_Thamedh',
      'Manichaean_Twenty Manichaean_Waw Manichaean_Yodh Manichaean_Zayin Straight_Waw African_Feh',
      'African_Noon African_Qaf Malayalam_Bha Malayalam_Ja Malayalam_Lla Malayalam_Llla Malayalam_Nga',
      'Malayalam_Nna Malayalam_Nnna Malayalam_Nya Malayalam_Ra Malayalam_Ssa Malayalam_Tta',
      'Hanifi_Rohingya_Kinna_Ya Hanifi_Rohingya_Pa Thin_Yeh Vertical_Tail Kashmiri_Yeh',
    ],
  ],
  [
    'jt Joining_Type',
    ['U Non_Joining C Join_Causing D Dual_Joining L Left_Joining R Right_Joining T Transparent'],
  ],
  [
    'lb Line_Break',
    [
      'XX Unknown AI Ambiguous AL Alphabetic B2 Break_Both BA Break_After BB Break_Before BK Mandatory_Break',
      'CB Contingent_Break CL Close_Punctuation CM Combining_Mark CR Carriage_Return EX Exclamation GL Glue',
      'HY Hyphen ID Ideographic IN Inseparable Inseperable IS Infix_Numeric LF Line_Feed NS Nonstarter NU',
      'Numeric OP Open_Punctuation PO Postfix_Numeric PR Prefix_Numeric QU Quotation SA Complex_Context SG',
      'Surrogate SP Space SY Break_Symbols ZW ZWSpace NL Next_Line WJ Word_Joiner H2 H3 JL JT JV CP',
      'Close_Parenthesis CJ Conditional_Japanese_Starter HL Hebrew_Letter RI Regional_Indicator EB E_Base EM',
      'E_Modifier ZWJ AK Aksara AP Aksara_Prebase AS Aksara_Start VF Virama_Final VI Virama',
    ],
  ],
  ['nt Numeric_Type', ['None De Decimal Di Digit Nu Numeric']],
  [
    'sc Script scx Script_Extensions',
    [
      'Zyyy Common Zinh Inherited Qaai Arab Arabic Armn Armenian Beng Bengali Bopo Bopomofo Cher Cherokee',
      'Copt Coptic Qaac Cyrl Cyrillic Dsrt Deseret Deva Devanagari Ethi Ethiopic Geor Georgian Goth Gothic',
      'Grek Greek Gujr Gujarati Guru Gurmukhi Hani Han Hang Hangul Hebr Hebrew Hira Hiragana Knda Kannada',
      'Kana Katakana Khmr Khmer Laoo Lao Latn Latin Mlym Malayalam Mong Mongolian Mymr Myanmar Ogam Ogham',
      'Ital Old_Italic Orya Oriya Runr Runic Sinh Sinhala Syrc Syriac Taml Tamil Telu Telugu Thaa Thaana Thai',
      'Tibt Tibetan Cans Canadian_Aboriginal Yiii Yi Tglg Tagalog Hano Hanunoo Buhd Buhid Tagb Tagbanwa Brai',
      'Braille Cprt Cypriot Limb Limbu Linb Linear_B Osma Osmanya Shaw Shavian Tale Tai_Le Ugar Ugaritic',
      '!Hrkt !Katakana_Or_Hiragana Bugi Buginese Glag Glagolitic Khar Kharoshthi Sylo Syloti_Nagri Talu',
      'New_Tai_Lue Tfng Tifinagh Xpeo Old_Persian Bali Balinese Batk Batak !Blis Brah Brahmi Cham !Cirt !Cyrs',
      '!Egyd !Egyh Egyp Egyptian_Hieroglyphs !Geok !Hans !Hant Hmng Pahawh_Hmong Hung Old_Hungarian !Inds',
      'Java Javanese Kali Kayah_Li !Latf !Latg Lepc Lepcha Lina Linear_A Mand Mandaic !Maya Mero',
      'Meroitic_Hieroglyphs Nkoo Nko Orkh Old_Turkic Perm Old_Permic Phag Phags_Pa Phnx Phoenician Plrd Miao',
      '!Roro !Sara !Syre !Syrj !Syrn !Teng Vaii Vai !Visp Xsux Cuneiform !Zxxx Zzzz Unknown Cari Carian !Jpan',
      'Lana Tai_Tham Lyci Lycian Lydi Lydian Olck Ol_Chiki Rjng Rejang Saur Saurashtra Sgnw SignWriting Sund',
      'Sundanese !Moon Mtei Meetei_Mayek Armi Imperial_Aramaic Avst Avestan Cakm Chakma !Kore Kthi Kaithi',
      'Mani Manichaean Phli Inscriptional_Pahlavi Phlp Psalter_Pahlavi !Phlv Prti Inscriptional_Parthian Samr',
      'Samaritan Tavt Tai_Viet !Zmth !Zsym Bamu Bamum Lisu !Nkgb Sarb Old_South_Arabian Bass Bassa_Vah Dupl',
      'Duployan Elba Elbasan Gran Grantha !Kpel !Loma Mend Mende_Kikakui Merc Meroitic_Cursive Narb',
      'Old_North_Arabian Nbat Nabataean Palm Palmyrene Sind Khudawadi Wara Warang_Citi !Afak !Jurc Mroo Mro',
      'Nshu Nushu Shrd Sharada Sora Sora_Sompeng Takr Takri Tang Tangut !Wole Hluw Anatolian_Hieroglyphs Khoj',
      'Khojki Tirh Tirhuta Aghb Caucasian_Albanian Mahj Mahajani Ahom Hatr Hatran Modi Mult Multani Pauc',
      'Pau_Cin_Hau Sidd Siddham Adlm Adlam Bhks Bhaiksuki Marc Marchen Newa Osge Osage !Hanb !Jamo !Zsye Gonm',
      'Masaram_Gondi Soyo Soyombo Zanb Zanabazar_Square Dogr Dogra Gong Gunjala_Gondi Maka Makasar Medf',
      'Medefaidrin Rohg Hanifi_Rohingya Sogd Sogdian Sogo Old_Sogdian Elym Elymaic Hmnp',
      'Nyiakeng_Puachue_Hmong Nand Nandinagari Wcho Wancho Chrs Chorasmian Diak Dives_Akuru Kits',
      'Khitan_Small_Script Yezi Yezidi Cpmn Cypro_Minoan Ougr Old_Uyghur Tnsa Tangsa Toto Vith Vithkuqi Kawi',
      'Nagm Nag_Mundari !Aran Gara Garay Gukh Gurung_Khema Krai Kirat_Rai Onao Ol_Onal Sunu Sunuwar Todr',
      'Todhri Tutg Tulu_Tigalari',
    ],
  ],
  [
    'hst Hangul_Syllable_Type',
    ['NA Not_Applicable L Leading_Jamo V Vowel_Jamo T Trailing_Jamo LV LV_Syllable LVT LVT_Syllable'],
  ],
  ['NFD_QC NFD_Quick_Check', ['N No Y Yes']],
  ['NFKD_QC NFKD_Quick_Check', ['N No Y Yes']],
  ['NFC_QC NFC_Quick_Check', ['N No Y Yes M Maybe']],
  ['NFKC_QC NFKC_Quick_Check', ['N No Y Yes M Maybe']],
  [
    'GCB Grapheme_Cluster_Break',
    [
      'XX Other CN Control CR EX Extend L LF LV LVT T V SM SpacingMark PP Prepend RI Regional_Indicator !EB',
      '!E_Base !EBG !E_Base_GAZ !EM !E_Modifier !GAZ !Glue_After_Zwj ZWJ',
    ],
  ],
  [
    'SB Sentence_Break',
    [
      'XX Other AT ATerm CL Close FO Format LO Lower NU Numeric LE OLetter SE Sep SP ST STerm UP Upper CR EX',
      'Extend LF SC SContinue',
    ],
  ],
  [
    'WB Word_Break',
    [
      'XX Other LE ALetter FO Format KA Katakana ML MidLetter MN MidNum NU Numeric EX ExtendNumLet CR Extend',
      'LF MB MidNumLet NL Newline RI Regional_Indicator HL Hebrew_Letter SQ Single_Quote DQ Double_Quote !EB',
      '!E_Base !EBG !E_Base_GAZ !EM !E_Modifier !GAZ !Glue_After_Zwj ZWJ WSegSpace',
    ],
  ],
  ['bpt Bidi_Paired_Bracket_Type', ['n None o Open c Close']],
  [
    'InPC Indic_Positional_Category',
    [
      'NA Bottom Bottom_And_Left Bottom_And_Right Left Left_And_Right Overstruck Right Top Top_And_Bottom',
      'Top_And_Bottom_And_Right Top_And_Left Top_And_Left_And_Right Top_And_Right Visual_Order_Left',
      'Top_And_Bottom_And_Left',
    ],
  ],
  [
    'InSC Indic_Syllabic_Category',
    [
      'Other Avagraha Bindu Brahmi_Joining_Number Cantillation_Mark Consonant Consonant_Dead Consonant_Final',
      'Consonant_Head_Letter Consonant_Initial_Postfixed Consonant_Killer Consonant_Medial',
      'Consonant_Placeholder Consonant_Preceding_Repha Consonant_Prefixed Consonant_Subjoined',
      'Consonant_Succeeding_Repha Consonant_With_Stacker Gemination_Mark Invisible_Stacker Joiner',
      'Modifying_Letter Non_Joiner Nukta Number Number_Joiner Pure_Killer Register_Shifter Syllable_Modifier',
      'Tone_Letter Tone_Mark Virama Visarga Vowel Vowel_Dependent Vowel_Independent Reordering_Killer',
    ],
  ],
  ['vo Vertical_Orientation', ['R Rotated Tr Transformed_Rotated Tu Transformed_Upright U Upright']],
  ['ID_Status Identifier_Status', ['Restricted Allowed']],
  ['InCB Indic_Conjunct_Break', ['None Consonant Extend Linker']],
  [
    'gcm General_Category_Mask gc General_Category',
    [
      'C Other Cc cntrl Control Cf Format Cn Unassigned Co Private_Use Cs Surrogate L Letter LC Cased_Letter',
      'Ll Lowercase_Letter Lm Modifier_Letter Lo Other_Letter Lt Titlecase_Letter Lu Uppercase_Letter M Mark',
      'Combining_Mark Mc Spacing_Mark Me Enclosing_Mark Mn Nonspacing_Mark N Number Nd Decimal_Number digit',
      'Nl Letter_Number No Other_Number P Punctuation punct Pc Connector_Punctuation Pd Dash_Punctuation Pe',
      'Close_Punctuation Pf Final_Punctuation Pi Initial_Punctuation Po Other_Punctuation Ps Open_Punctuation',
      'S Symbol Sc Currency_Symbol Sk Modifier_Symbol Sm Math_Symbol So Other_Symbol Z Separator Zl',
      'Line_Separator Zp Paragraph_Separator Zs Space_Separator',
    ],
  ],
  [
    'ID_Type Identifier_Type',
    [
      'Not_Character Deprecated Default_Ignorable Not_NFKC Not_XID Exclusion Obsolete Technical Uncommon_Use',
      'Limited_Use Inclusion Recommended',
    ],
  ],
];

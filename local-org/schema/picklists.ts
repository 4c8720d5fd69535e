import { labelled } from './fields.ts';

/** Values and labels as the User object of an English org shows them; a selection of the platform's several hundred. */

export const TIME_ZONES = labelled({
  'Pacific/Auckland': '(GMT+13:00) New Zealand Daylight Time (Pacific/Auckland)',
  'Australia/Sydney': '(GMT+11:00) Australian Eastern Daylight Time (Australia/Sydney)',
  'Australia/Adelaide': '(GMT+10:30) Australian Central Daylight Time (Australia/Adelaide)',
  'Australia/Brisbane': '(GMT+10:00) Australian Eastern Standard Time (Australia/Brisbane)',
  'Asia/Seoul': '(GMT+09:00) Korean Standard Time (Asia/Seoul)',
  'Asia/Tokyo': '(GMT+09:00) Japan Standard Time (Asia/Tokyo)',
  'Asia/Hong_Kong': '(GMT+08:00) Hong Kong Standard Time (Asia/Hong_Kong)',
  'Asia/Manila': '(GMT+08:00) Philippine Standard Time (Asia/Manila)',
  'Asia/Shanghai': '(GMT+08:00) China Standard Time (Asia/Shanghai)',
  'Asia/Singapore': '(GMT+08:00) Singapore Standard Time (Asia/Singapore)',
  'Australia/Perth': '(GMT+08:00) Australian Western Standard Time (Australia/Perth)',
  'Asia/Bangkok': '(GMT+07:00) Indochina Time (Asia/Bangkok)',
  'Asia/Jakarta': '(GMT+07:00) Western Indonesia Time (Asia/Jakarta)',
  'Asia/Dhaka': '(GMT+06:00) Bangladesh Standard Time (Asia/Dhaka)',
  'Asia/Kolkata': '(GMT+05:30) India Standard Time (Asia/Kolkata)',
  'Asia/Karachi': '(GMT+05:00) Pakistan Standard Time (Asia/Karachi)',
  'Asia/Dubai': '(GMT+04:00) Gulf Standard Time (Asia/Dubai)',
  'Africa/Nairobi': '(GMT+03:00) East Africa Time (Africa/Nairobi)',
  'Europe/Istanbul': '(GMT+03:00) Eastern European Time (Europe/Istanbul)',
  'Africa/Cairo': '(GMT+02:00) Eastern European Standard Time (Africa/Cairo)',
  'Africa/Johannesburg': '(GMT+02:00) South Africa Standard Time (Africa/Johannesburg)',
  'Asia/Jerusalem': '(GMT+02:00) Israel Standard Time (Asia/Jerusalem)',
  'Europe/Athens': '(GMT+02:00) Eastern European Standard Time (Europe/Athens)',
  'Europe/Helsinki': '(GMT+02:00) Eastern European Standard Time (Europe/Helsinki)',
  'Europe/Amsterdam': '(GMT+01:00) Central European Standard Time (Europe/Amsterdam)',
  'Europe/Berlin': '(GMT+01:00) Central European Standard Time (Europe/Berlin)',
  'Europe/Madrid': '(GMT+01:00) Central European Standard Time (Europe/Madrid)',
  'Europe/Paris': '(GMT+01:00) Central European Standard Time (Europe/Paris)',
  'Europe/Rome': '(GMT+01:00) Central European Standard Time (Europe/Rome)',
  'Europe/Zurich': '(GMT+01:00) Central European Standard Time (Europe/Zurich)',
  'Europe/Dublin': '(GMT+00:00) Greenwich Mean Time (Europe/Dublin)',
  'Europe/Lisbon': '(GMT+00:00) Western European Standard Time (Europe/Lisbon)',
  'Europe/London': '(GMT+00:00) Greenwich Mean Time (Europe/London)',
  GMT: '(GMT+00:00) Greenwich Mean Time (GMT)',
  'America/Sao_Paulo': '(GMT-03:00) Brasilia Standard Time (America/Sao_Paulo)',
  'America/Halifax': '(GMT-04:00) Atlantic Standard Time (America/Halifax)',
  'America/Bogota': '(GMT-05:00) Colombia Standard Time (America/Bogota)',
  'America/New_York': '(GMT-05:00) Eastern Standard Time (America/New_York)',
  'America/Chicago': '(GMT-06:00) Central Standard Time (America/Chicago)',
  'America/Mexico_City': '(GMT-06:00) Central Standard Time (America/Mexico_City)',
  'America/Denver': '(GMT-07:00) Mountain Standard Time (America/Denver)',
  'America/Phoenix': '(GMT-07:00) Mountain Standard Time (America/Phoenix)',
  'America/Los_Angeles': '(GMT-08:00) Pacific Standard Time (America/Los_Angeles)',
  'America/Anchorage': '(GMT-09:00) Alaska Standard Time (America/Anchorage)',
  'Pacific/Honolulu': '(GMT-10:00) Hawaii-Aleutian Standard Time (Pacific/Honolulu)'
});

export const LOCALES = labelled({
  da_DK: 'Danish (Denmark)',
  de_AT: 'German (Austria)',
  de_CH: 'German (Switzerland)',
  de_DE: 'German (Germany)',
  en_AU: 'English (Australia)',
  en_CA: 'English (Canada)',
  en_GB: 'English (United Kingdom)',
  en_IE: 'English (Ireland)',
  en_IN: 'English (India)',
  en_NZ: 'English (New Zealand)',
  en_US: 'English (United States)',
  es_ES: 'Spanish (Spain)',
  es_MX: 'Spanish (Mexico)',
  es_US: 'Spanish (United States)',
  fi_FI: 'Finnish (Finland)',
  fr_CA: 'French (Canada)',
  fr_CH: 'French (Switzerland)',
  fr_FR: 'French (France)',
  it_IT: 'Italian (Italy)',
  ja_JP: 'Japanese (Japan)',
  ko_KR: 'Korean (South Korea)',
  nl_NL: 'Dutch (Netherlands)',
  no_NO: 'Norwegian (Norway)',
  pl_PL: 'Polish (Poland)',
  pt_BR: 'Portuguese (Brazil)',
  pt_PT: 'Portuguese (Portugal)',
  sv_SE: 'Swedish (Sweden)',
  zh_CN: 'Chinese (China)',
  zh_TW: 'Chinese (Taiwan)'
});

/** The fully supported languages. */
export const LANGUAGES = labelled({
  en_US: 'English',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  ja: 'Japanese',
  sv: 'Swedish',
  ko: 'Korean',
  zh_TW: 'Chinese (Traditional)',
  zh_CN: 'Chinese (Simplified)',
  pt_BR: 'Portuguese (Brazil)',
  nl_NL: 'Dutch',
  da: 'Danish',
  th: 'Thai',
  fi: 'Finnish',
  ru: 'Russian',
  es_MX: 'Spanish (Mexico)',
  no: 'Norwegian'
});

export const EMAIL_ENCODINGS = labelled({
  'UTF-8': 'Unicode (UTF-8)',
  'ISO-8859-1': 'General US & Western Europe (ISO-8859-1, ISO-LATIN-1)',
  Shift_JIS: 'Japanese (Shift-JIS)',
  'ISO-2022-JP': 'Japanese (JIS)',
  'EUC-JP': 'Japanese (EUC)',
  'ks_c_5601-1987': 'Korean (ks_c_5601-1987)',
  Big5: 'Traditional Chinese (Big5)',
  GB2312: 'Simplified Chinese (GB2312)',
  'Big5-HKSCS': 'Traditional Chinese Hong Kong (Big5-HKSCS)',
  'x-SJIS_0213': 'Japanese (Shift-JIS_2004)'
});

/** Source: Object Reference, User.UserType. */
export const USER_TYPES = labelled({
  Standard: 'Standard',
  PowerPartner: 'Partner',
  CspLitePortal: 'High Volume Portal',
  CustomerSuccess: 'Customer Portal User',
  PowerCustomerSuccess: 'Customer Portal Manager',
  CsnOnly: 'Chatter Free',
  Guest: 'Guest'
});

/** The partners whose change on a year earlier is published by month, and how they are named. */
export const PARTNERS = [
  { code: 'US', seriesId: 'gacc-exports-to-us-yoy', name: 'United States', inSentence: 'the US' },
  { code: 'ASEAN', seriesId: 'gacc-exports-to-asean-yoy', name: 'ASEAN', inSentence: 'ASEAN' },
  { code: 'EU', seriesId: 'gacc-exports-to-eu-yoy', name: 'European Union', inSentence: 'the EU' },
  { code: 'AFR', seriesId: 'gacc-exports-to-africa-yoy', name: 'Africa', inSentence: 'Africa' },
  { code: 'LATAM', seriesId: 'gacc-exports-to-latin-america-yoy', name: 'Latin America', inSentence: 'Latin America' },
  { code: 'IN', seriesId: 'gacc-exports-to-india-yoy', name: 'India', inSentence: 'India' },
  { code: 'DE', seriesId: 'gacc-exports-to-germany-yoy', name: 'Germany', inSentence: 'Germany' },
  { code: 'VN', seriesId: 'gacc-exports-to-vietnam-yoy', name: 'Vietnam', inSentence: 'Vietnam' },
  { code: 'KR', seriesId: 'gacc-exports-to-south-korea-yoy', name: 'South Korea', inSentence: 'South Korea' },
  { code: 'TW', seriesId: 'gacc-exports-to-taiwan-yoy', name: 'Taiwan', inSentence: 'Taiwan' },
  { code: 'GB', seriesId: 'gacc-exports-to-uk-yoy', name: 'United Kingdom', inSentence: 'the UK' },
] as const

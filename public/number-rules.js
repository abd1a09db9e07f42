for (const Rules of [Intl.NumberFormat, Intl.Collator, Intl.PluralRules, Intl.ListFormat])
	new Rules(self.name, { notation: 'compact' });
self.close();

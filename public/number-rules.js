for (const Rules of [Intl.NumberFormat, Intl.Collator, Intl.PluralRules, Intl.ListFormat])
	new Rules(name, { notation: 'compact' });
close();

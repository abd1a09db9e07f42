new Intl.NumberFormat(self.name, { notation: 'compact' });
new Intl.Collator(self.name);
new Intl.PluralRules(self.name);
new Intl.ListFormat(self.name);
self.close();

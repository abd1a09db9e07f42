import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** What both browsers and Node have and core may use: pure functions over text and addresses. */
const allowedInCore = new Set(['URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder', 'structuredClone']);
const platformGlobals = Object.keys({ ...globals.browser, ...globals.node }).filter(
	(name) => !allowedInCore.has(name) && !(name in globals.builtin)
);

const noParentPaths = { regex: '^\\.\\./', message: 'Between folders import by subpath: #core/…, #ui/…, #server/….' };
const noRoutes = { regex: '(^|/)routes/', message: 'Routes stand on top: nothing below imports them.' };
const noServer = {
	regex: '^#server/',
	message: 'Build-time code: only +page.server.ts, +layout.server.ts, +server.ts and hooks.server.ts import it.'
};
const noPlatformInCore = {
	regex: `^(svelte($|/)|.*\\.svelte$|node:|\\$app/|\\$env/|#(ui|server|export|embed|locale)/|(${builtinModules.join('|')})$)`,
	message:
		'src/core is pure: no Svelte, no Node, no framework, no words, nothing above it. Take what is needed as a parameter.'
};

const noDefaultExport = {
	selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
	message: 'Named exports only.'
};
const noReExportOfAll = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' };
const noDynamicImportInCore = { selector: 'ImportExpression', message: 'src/core loads nothing.' };
const noDocumentTypesInCore = {
	selector: 'TSTypeReference[typeName.name=/^((HTML|SVG)\\w*Element|Element|Document|Window|Event)$/]',
	message: 'src/core knows no document.'
};
const noUnrunTests = {
	selector:
		'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|skipIf|runIf|todo|fixme|fails)$/]',
	message: 'Every test runs and must pass.'
};

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'test-results/', 'src/locale/compiled/', 'src/locale/project.inlang/']),
	js.configs.recommended,
	typescript.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { noInlineConfig: true },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['eslint.config.js'] },
				tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			complexity: ['error', 15],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'max-depth': ['error', 4],
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 5],
			eqeqeq: 'error',
			'object-shorthand': 'error',
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			// TypeScript knows the names in scope better.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// Addresses come from one function that resolves them; a browser test sees that no link starts at the root.
			'svelte/no-navigation-without-resolve': 'off',
			// Caches are plain on purpose: filling one must not run anything again.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser } }
	},
	{
		// Here the linter sees other components, markup and what the framework passes untyped; svelte-check sees the types
		// and checks these uses.
		files: ['**/*.svelte', 'src/routes/**/+*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['eslint.config.js'],
		extends: [typescript.configs.disableTypeChecked]
	},
	{
		// `files.assets` keeps the static files in public/; the framework marks it deprecated but has no other way. The functions for
		// addresses of choices are deprecated for one that costs more: the file says what.
		files: ['vite.config.ts', 'src/ui/site/choice-address.ts'],
		rules: { '@typescript-eslint/no-deprecated': 'off' }
	},
	{
		// The minifier's types declare the levels of one option as an enum that it does not export.
		files: ['vite.config.ts', 'src/server/build-embed.ts'],
		rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' }
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: {
			'no-console': 'error',
			'no-restricted-imports': ['error', { patterns: [noParentPaths, noRoutes, noServer] }],
			'no-restricted-syntax': ['error', noDefaultExport, noReExportOfAll]
		}
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', { globals: platformGlobals, checkGlobalObject: true }],
			'no-restricted-imports': ['error', { patterns: [noPlatformInCore, noParentPaths, noRoutes] }],
			'no-restricted-syntax': ['error', noDefaultExport, noReExportOfAll, noDynamicImportInCore, noDocumentTypesInCore]
		}
	},
	{
		files: ['src/server/**/*.ts'],
		rules: {
			'no-console': 'off',
			'no-restricted-imports': ['error', { patterns: [noParentPaths, noRoutes] }]
		}
	},
	{
		// Where the framework runs code at build time only. Its folders name the addresses, so `../` is its own way there.
		files: ['src/routes/**/*.ts', 'src/routes/**/*.svelte'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noServer] }] }
	},
	{
		files: ['src/routes/**/+*.server.ts', 'src/routes/**/+server.ts', 'src/hooks.server.ts'],
		rules: { 'no-restricted-imports': 'off' }
	},
	{
		files: ['test/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', noUnrunTests] }
	}
);

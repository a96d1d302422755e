/** Lints the Firefox build as the add-on store does: no errors, and no warnings but those listed with their reason. */
import webExt from 'web-ext';

const allowed: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's own code for dangerouslySetInnerHTML, which no component of ours uses",
};

const result = await webExt.cmd.lint(
  {
    sourceDir: '.output/firefox-mv3',
    output: 'none',
    metadata: false,
    boring: true,
    pretty: false,
    warningsAsErrors: false,
  },
  { shouldExitProgram: false },
);
const messages = [...result.errors, ...result.warnings];
const refused = messages.filter(
  ({ _type, code }: { _type: string; code: string }) => _type === 'error' || !(code in allowed),
);
for (const { _type, code, message, file, line } of messages)
  console.log(`${_type} ${code}: ${message} (${file}:${line})`);
process.exitCode = refused.length === 0 ? 0 : 1;

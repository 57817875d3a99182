const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|cllr|councillor)\.? \p{Lu}/iu

/** Two or three words with capitals, the last of them a surname: “Jo Bloggs”, “J. O’Neil-Bloggs”. */
const NAMES = /^\p{Lu}(?:\p{Ll}+|\.)?(?:[ -]\p{Lu}(?:\p{Ll}+|\.)?)?[ -]\p{Lu}[\p{L}'’-]*\p{Ll}$/u

/** What tells a role, an organisation or a post; none of it is anybody's name. */
const NO_NAME =
  /\b(?:accountable|adult|advis[eo]r|adviser|agenc(?:y|ies)|analyst|assistant|associate|audit|authority|board|business|ccg|chair|charity|chief|child|children|clerk|clinical|college|commander|commissioner|committee|community|constable|constabulary|consultant|coordinator|co-ordinator|council|county|deputy|designated|detective|director|district|doctor|early|education|executive|family|fire|forum|governor|group|head|health|hospitals?|housing|independent|inspector|justice|lay|lead|leader|legal|local|manager|medical|members?|mental|midwife|named|nhs|nurs(?:e|ing)|officer|paediatrician|panel|partners?|partnership|performance|police|policy|practice|practitioner|principal|probation|professional|public|quality|representative|safeguarding|school|scrutineer|secretary|senior|services?|social|solicitor|specialist|strategic|superintendent|support|team|training|trust|trustee|unit|vice|voluntary|worker|young|youth)\b/i

/** Do words begin as those who have a title are called: “Dr Bloggs”? */
export const isTitled = (words: string): boolean => TITLED.test(words)

/** May these words be somebody's name? Told by their look only; a place may be taken for one. */
export const mayBePerson = (words: string): boolean =>
  isTitled(words) || (NAMES.test(words) && !NO_NAME.test(words))

/** What is said of it. */
export const sayPerson = (words: string): string =>
  `“${words}” may be somebody’s name, and names of people have no place here; type the role instead`

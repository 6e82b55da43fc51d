package org.conferral.intake.entity;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand where nothing was known, of people and of programs. */
final class Placeholder {
    /** In lower case, with single blanks between words; LNU and FNU are what people with one name are called. */
    private static final Set<String> NO_VALUE = Set.of(
            "null",
            "none",
            "undefined",
            "nan",
            "void",
            "true",
            "false",
            "error",
            "empty",
            "blank",
            "missing",
            "na",
            "n a",
            "nd",
            "n d",
            "s o",
            "so",
            "tbd",
            "tba",
            "tbc",
            "unknown",
            "unk",
            "not known",
            "not given",
            "not available",
            "not applicable",
            "not provided",
            "not specified",
            "not entered",
            "none given",
            "no data",
            "non précisé",
            "non précisée",
            "to be determined",
            "to be confirmed",
            "inconnu",
            "inconnue",
            "non disponible",
            "non fourni",
            "non fournie",
            "sans objet",
            "aucun",
            "aucune",
            "test",
            "testing",
            "test test",
            "tester",
            "dummy",
            "sample",
            "example",
            "asdf",
            "qwerty",
            "abc",
            "todo",
            "fixme",
            "delete",
            "deleted",
            "delete me",
            "do not use",
            "duplicate",
            "xx",
            "xxx",
            "xxxx",
            "xxxxx",
            "zzz",
            "zzzz",
            "zz");

    private static final Set<String> NO_NAME = Set.of(
            "no name",
            "noname",
            "no last name",
            "no first name",
            "no surname",
            "no given name",
            "no middle name",
            "nomiddlename",
            "nmn",
            "nln",
            "nfn",
            "name",
            "last name",
            "first name",
            "middle name",
            "surname",
            "given name",
            "family name",
            "lastname",
            "firstname",
            "nom",
            "prenom",
            "prénom",
            "nom de famille",
            "sans nom",
            "sans prénom",
            "student",
            "pupil",
            "élève",
            "new student",
            "unnamed",
            "name unknown",
            "unknown name",
            "nom inconnu");

    /** These are names as well, of many people: only as programs and forms write them do they say that there is none. */
    private static final Set<String> ALSO_NAMES = Set.of("na", "so", "nd", "abc");

    private static final Set<String> NO_ADDRESS = Set.of(
            "nfa",
            "no address",
            "no fixed address",
            "no fixed abode",
            "no permanent address",
            "no current address",
            "no mailing address",
            "no known address",
            "address unknown",
            "unknown address",
            "same",
            "same address",
            "same as above",
            "as above",
            "see above",
            "ditto",
            "idem",
            "homeless",
            "transient",
            "moved",
            "moved away",
            "no longer at this address",
            "return to sender",
            "returned mail",
            "return mail",
            "do not mail",
            "do not send",
            "no mail",
            "hold mail",
            "pick up",
            "address",
            "street",
            "adresse",
            "sdf",
            "sans adresse",
            "sans domicile fixe",
            "sans adresse fixe",
            "sans abri",
            "adresse inconnue",
            "même adresse",
            "meme adresse",
            "voir ci dessus",
            "comme ci dessus",
            "itinérant",
            "itinérante",
            "as per above",
            "as previous",
            "on file",
            "address on file",
            "see file",
            "no street",
            "to follow",
            "x",
            "ci dessus",
            "au dossier",
            "confidential",
            "general",
            "pending",
            "whereabouts unknown");

    /** Some write the letters with full stops between them. */
    private static final Set<String> ABBREVIATED = Set.of("nfa", "sdf");

    /** Beginnings that say it whatever follows. */
    private static final Pattern NO_ADDRESS_BEGINS = Pattern.compile("(?:c ?o )?(?:no"
            + " (?:(?:fixed|known|permanent|current|mailing) )?(?:ad{1,2}ress|addr|abode)|nfa|idem|ditto|(?:as|see) above|voir (?:ci|plus) haut|voir ci dessus|same (?:as|address)|address (?:unknown|not|is unknown)|unknown address"
            + "|return(?:ed)? (?:to sender|mail)|do not (?:mail|send)|sans (?:adresse|domicile)|adresse inconnue"
            + "|m[êe]me (?:adresse|que))\\b.*");

    private static final Pattern NOTHING =
            Pattern.compile("0+(?: 0+)*|x+(?: x+)*|9{3} ?9{2,3}|([a-z])\\1{2} ?\\1{3}" + "|x0x ?0x0|z0z ?0z0|a0a ?0a0");
    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(?:N/A|REF!|NAME\\?|VALUE!|NULL!|NUM!|DIV/0!|NOM\\?|VALEUR!|NOMBRE!|NUL!|#+).*");

    private Placeholder() {}

    static boolean isName(String text) {
        if (text.startsWith("#") || text.startsWith("[object")) {
            return true;
        }
        String words = words(text);
        if (ALSO_NAMES.contains(words)) {
            return text.equals("NA") || text.indexOf('/') > 0 || text.indexOf('.') > 0;
        }
        return NO_VALUE.contains(words) || NO_NAME.contains(words);
    }

    /** Of an address, a line that says that there is none. */
    static boolean isAddress(String line) {
        String words = words(line);
        return words.isEmpty()
                || words.equals("0")
                || NO_VALUE.contains(words)
                || NO_ADDRESS.contains(words)
                || ABBREVIATED.contains(words.replace(" ", ""))
                || NO_ADDRESS_BEGINS.matcher(words).matches()
                || isSpreadsheetError(line);
    }

    /** Of a town, a postal code or a country. */
    static boolean isPlace(String text) {
        String words = words(text);
        return words.isEmpty()
                || NOTHING.matcher(words).matches()
                || (NO_VALUE.contains(words) && !ALSO_NAMES.contains(words))
                || words.equals("n a")
                || NO_ADDRESS.contains(words)
                || isSpreadsheetError(text);
    }

    private static boolean isSpreadsheetError(String text) {
        return text.startsWith("#") && SPREADSHEET_ERROR.matcher(text).matches();
    }

    /** Its letters and digits in lower case, a blank for whatever stands between words. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                words.append(Character.toLowerCase(character));
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}

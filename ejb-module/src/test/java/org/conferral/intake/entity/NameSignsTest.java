package org.conferral.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.conferral.student.entity.WarningKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names look wrong, and which only unusual ones do not. */
class NameSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roy",
                "O'Neil",
                "O’Neil",
                "D‘Souza",
                "Tsʼeʔe̱",
                "Smith-Jones",
                "St. John",
                "van der Berg",
                "Ng",
                "U",
                "J.",
                "Hébert",
                "André",
                "LÉVESQUE",
                "Élodie",
                "François",
                "Bär",
                "Strauß",
                "Groß–Mayer",
                "Nuñez",
                "SÃO JOÃO",
                "IRMÃ SILVA",
                "Kożuch",
                "WĘŻYK",
                "Łóź",
                "Šimić",
                "Žižek",
                "Бах",
                "Вікторія",
                "Гі",
                "Захарчук",
                "Αλέξης",
                "李",
                "ਸਿੰਘ",
                "ᓀᐦᐃᔭᐤ",
                "محمد",
                "Nguyễn Thị",
                "Þjóðólfur",
                "Gabriël",
                "Col·lell",
                "LNU",
                "FNU",
                "Na",
                "So",
                "Nil",
                "Ab",
                "Testa",
                "Nullmann",
                "Undine",
                "Xu",
                "Unknowles",
                "No",
                "True-Love",
                "MacDonald",
                "DeShawn",
                "LeBé",
                "al-Amin",
                "école"
            })
    void isNothingToLookAt(String name) {
        assertEquals(Optional.empty(), NameSigns.ofName(name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            HÃ©bert           | NAME_MISREAD
            LÃ©vesque         | NAME_MISREAD
            AndrÃ©            | NAME_MISREAD
            FranÃ§ois         | NAME_MISREAD
            Oâ€™Brien    | NAME_MISREAD
            ZoÃ«              | NAME_MISREAD
            Ã ric             | NAME_MISREAD
            Jean Ã  la Roche  | NAME_MISREAD
            NuÃ±ez            | NAME_MISREAD
            Ã‰lodie           | NAME_MISREAD
            AndrĂ©            | NAME_MISREAD
            AndrГ©            | NAME_MISREAD
            Andr√©            | NAME_MISREAD
            Andr├®            | NAME_MISREAD
            ÐŸÐµÑ‚Ñ€ | NAME_MISREAD
            LÈvesque               | NAME_MISREAD
            RenŽe                  | NAME_MISREAD
            Ren?e                       | NAME_LOST
            L?vesque                    | NAME_LOST
            Andr?                       | NAME_LOST
            ??                          | NAME_LOST
            L¿vesque               | NAME_LOST
            L&eacute;vesque             | NAME_MARKUP
            L&#233;vesque               | NAME_MARKUP
            L&#xE9;vesque               | NAME_MARKUP
            O&#39;Neil                  | NAME_MARKUP
            Smith &amp; Son             | NAME_MARKUP
            L&eacutevesque              | NAME_MARKUP
            Roy<br>                     | NAME_MARKUP
            <b>Roy</b>                  | NAME_MARKUP
            <null>                      | NAME_PLACEHOLDER
            L%C3%A9vesque               | NAME_MARKUP
            L=C3=A9vesque               | NAME_MARKUP
            L\\u00e9vesque            | NAME_MARKUP
            L+AOk-vesque                | NAME_MARKUP
            #N/A                        | NAME_PLACEHOLDER
            #REF!                       | NAME_PLACEHOLDER
            #NAME?                      | NAME_PLACEHOLDER
            #VALUE!                     | NAME_PLACEHOLDER
            #NOM?                       | NAME_PLACEHOLDER
            N/A                         | NAME_PLACEHOLDER
            n.a.                        | NAME_PLACEHOLDER
            NA                          | NAME_PLACEHOLDER
            NULL                        | NAME_PLACEHOLDER
            null                        | NAME_PLACEHOLDER
            (none)                      | NAME_PLACEHOLDER
            undefined                   | NAME_PLACEHOLDER
            NaN                         | NAME_PLACEHOLDER
            Unknown                     | NAME_PLACEHOLDER
            INCONNU                     | NAME_PLACEHOLDER
            test                        | NAME_PLACEHOLDER
            Test Test                   | NAME_PLACEHOLDER
            TBD                         | NAME_PLACEHOLDER
            xxx                         | NAME_PLACEHOLDER
            No Last Name                | NAME_PLACEHOLDER
            Last Name                   | NAME_PLACEHOLDER
            [object Object]             | NAME_PLACEHOLDER
            FALSE                       | NAME_PLACEHOLDER
            Forˆt                       | NAME_UNUSUAL
            Hˆbert                      | NAME_UNUSUAL
            ƒlodie                      | NAME_UNUSUAL
            Renˇe                       | NAME_UNUSUAL
            Ren´e                       | NAME_UNUSUAL
            Zo‘                         | NAME_UNUSUAL
            0                           | NAME_UNUSUAL
            12                          | NAME_UNUSUAL
            R0y                         | NAME_UNUSUAL
            Lﾃｩvesque                   | NAME_UNUSUAL
            1.23E+05                    | NAME_UNUSUAL
            .                           | NAME_UNUSUAL
            -                           | NAME_UNUSUAL
            ---                         | NAME_UNUSUAL
            '                           | NAME_UNUSUAL
            Roy*                        | NAME_UNUSUAL
            roy@example.org             | NAME_UNUSUAL
            Roy (Ann)                   | NAME_UNUSUAL
            Roy_Ann                     | NAME_UNUSUAL
            Roy, Ann                    | NAME_UNUSUAL
            Ann 😀              | NAME_UNUSUAL
            Аnn                    | NAME_UNUSUAL
            "Roy                        | NAME_UNUSUAL
            =SUM(A1)                    | NAME_UNUSUAL
            """)
    void isToBeLookedAt(String name, WarningKind kind) {
        assertEquals(Optional.of(kind), NameSigns.ofName(name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Jr.  |
            III  |
            2nd  |
            3e   |
            Jr., PhD |
            N/A  | NAME_PLACEHOLDER
            ?    | NAME_LOST
            0    | NAME_UNUSUAL
            -    | NAME_UNUSUAL
            """)
    void suffixMayHaveDigits(String suffix, @Nullable WarningKind kind) {
        assertEquals(Optional.ofNullable(kind), NameSigns.ofSuffix(suffix));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            LycÃ©e Ste-Anne     | NAME_MISREAD
            \u00c9cole du C?ur       | NAME_LOST
            \u00c9cole &amp; Coll\u00e8ge | NAME_MARKUP
            #N/A                | NAME_PLACEHOLDER
            Unknown             | NAME_PLACEHOLDER
            0                   | NAME_UNUSUAL
            """)
    void organizationIsToBeLookedAt(String name, WarningKind kind) {
        assertEquals(Optional.of(kind), NameSigns.ofOrganization(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"School No. 5", "École Ste-Anne & Fils", "S.O.S. (Outreach) / Nord 2", "CSI n° 7", "Legal"})
    void organizationIsNothingToLookAt(String name) {
        assertEquals(Optional.empty(), NameSigns.ofOrganization(name));
    }
}

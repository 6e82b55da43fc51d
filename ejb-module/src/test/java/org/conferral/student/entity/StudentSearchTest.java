package org.conferral.student.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentSearchTest {
    // student R1.1, R1.2, R1.3
    @ParameterizedTest
    @CsvSource(textBlock = """
                    1234-5678-9             , 123456789 ,                  ,
                    123456789               , 123456789 ,                  ,
                    1234 5678 9             , 123456789 ,                  ,
                    1234‑5678–9             , 123456789 ,                  ,
                    '１２３４５６７８９'        , 123456789 ,                  ,
                    #1234-5678-9            , 123456789 ,                  ,
                    5678                    , 5678      ,                  ,
                    12345678901             , 12345678901 ,                ,
                    2008-05-17              ,           ,                  , 2008-05-17
                    2008/5/7                ,           ,                  , 2008-05-07
                    2008-02-30              , 20080230  ,                  ,
                    Zoë Ångström-O'Brien    ,           , Zoë Ångström-O'Brien ,
                    'Ångström, Zoë'         ,           , Ångström Zoë     ,
                    '  ᐊᓐᓇ  '               ,           , ᐊᓐᓇ              ,
                    Tremblay 2008-05-17 12  , 12        , Tremblay         , 2008-05-17
                    Henry 3rd               ,           , Henry 3rd        ,
                    """)
    void lineIsReadAsWhatItLooksLike(
            String line, @Nullable String asn, @Nullable String name, @Nullable LocalDate birthDate) {
        assertEquals(new StudentSearch(asn, name, birthDate), StudentSearch.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", ", ;"})
    void blankLineLooksForNothing(String line) {
        assertTrue(StudentSearch.parse(line).isBlank());
    }

    @Test
    void wholeAsnIsNineDigitsAndNothingElse() {
        assertEquals(
                "1234-5678-9",
                StudentSearch.parse("123456789").whole().orElseThrow().toString());
        assertTrue(StudentSearch.parse("12345678").whole().isEmpty());
        assertTrue(StudentSearch.parse("1234567890").whole().isEmpty());
        assertTrue(StudentSearch.parse("123456789 Zoë").whole().isEmpty());
    }
}

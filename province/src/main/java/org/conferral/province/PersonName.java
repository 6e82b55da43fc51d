package org.conferral.province;

import java.util.List;

/** A legal name; parts that a person does not have are blank, but never both last and first. */
record PersonName(String last, String suffix, String first, String middle, String preferred) {
    static PersonName of(List<String> cells) {
        return new PersonName(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    PersonName withLast(String other) {
        return new PersonName(other, suffix, first, middle, preferred);
    }
}

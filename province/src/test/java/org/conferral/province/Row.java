package org.conferral.province;

import org.apache.commons.csv.CSVRecord;

/** A row read back; every column asked for must be there. */
record Row(CSVRecord cells) {
    String get(String column) {
        return cells.get(column);
    }

    boolean has(String column, String value) {
        return get(column).equals(value);
    }

    String asn() {
        return get("ASN").replace("-", "");
    }
}

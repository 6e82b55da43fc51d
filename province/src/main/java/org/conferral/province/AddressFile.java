package org.conferral.province;

import java.io.IOException;
import java.nio.file.Path;
import org.conferral.province.Dice.Aspect;

/** Writes addresses.csv: none, one or two a student, preferred or not, some expired. */
final class AddressFile implements StudentRows {
    private final AddressBook book = new AddressBook();
    private final CsvFile file;

    AddressFile(Path folder) throws IOException {
        file = new CsvFile(
                folder,
                "addresses.csv",
                "ASN",
                "Street",
                "City",
                "Province",
                "Postal Code",
                "Country",
                "Preferred",
                "Effective Date",
                "Expiry Date");
    }

    @Override
    public void write(Student student) throws IOException {
        int slot = student.seat().slot();
        if (Traits.withoutAddress(slot)) {
            return;
        }
        Rows rows = new Rows(student, student.dice(Aspect.ADDRESS));
        if (Traits.withExpiredAddressOnly(slot)) {
            rows.expired(true);
            return;
        }
        switch (slot % 20) {
            case 14, 15 -> rows.current(false, 2021);
            case 16, 17 -> {
                rows.current(true, 2016);
                rows.second(2023);
            }
            case 18 -> {
                rows.expired(true);
                rows.current(false, 2020);
            }
            case 19 -> {
                rows.second(2018);
                rows.current(false, 2024);
            }
            default -> rows.current(true, 2010);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The rows of one student. */
    private final class Rows {
        private final Student student;
        private final Dice dice;

        Rows(Student student, Dice dice) {
            this.student = student;
            this.dice = dice;
        }

        void current(boolean preferred, int since) throws IOException {
            String expiry = dice.chance(200) ? Dates.NEVER : "";
            row(mailing(), preferred, effective(since), expiry);
        }

        void second(int since) throws IOException {
            row(book.atHome(dice, student.french()), false, effective(since), "");
        }

        void expired(boolean preferred) throws IOException {
            row(book.atHome(dice, student.french()), preferred, effective(2009), "2019-06-30");
        }

        private Address mailing() {
            int slot = student.seat().slot();
            if (Traits.abroad(slot)) {
                return book.abroad(slot / 90);
            }
            return Traits.withFourLineStreet(slot)
                    ? book.fourLines(dice, student.french())
                    : book.atHome(dice, student.french());
        }

        private String effective(int year) {
            return Dates.iso(year, 1 + dice.below(12), 1 + dice.below(28));
        }

        private void row(Address address, boolean preferred, String effective, String expiry) throws IOException {
            file.row(
                    AsnSeries.typed(student.asn(), dice),
                    address.street(),
                    address.city(),
                    address.province(),
                    address.postalCode(),
                    address.country(),
                    CsvFile.yesNo(preferred),
                    effective,
                    expiry);
        }
    }
}

package org.conferral.province;

import java.util.List;
import java.util.Map;

/** Invents addresses: towns and streets that are nowhere. */
final class AddressBook {
    private static final String POSTAL_LETTERS = "ABCEGHJKLMNPRSTVWXYZ";
    private static final List<List<String>> ABROAD = TextResource.table("places/abroad.txt", 6);

    private final Map<String, List<String>> words = TextResource.sections("places/addresses.txt");

    Address atHome(Dice dice, boolean french) {
        String street = dice.chance(60) ? word(dice, "rural") : withUnit(dice, street(dice, french));
        return switch (dice.below(50)) {
            case 0 -> new Address(street, word(dice, "town"), "BC", postalCode(dice, 'V'), "Canada");
            case 1 -> new Address(street, word(dice, "town"), "SK", postalCode(dice, 'S'), "Canada");
            default -> new Address(street, word(dice, "town"), "AB", postalCode(dice, 'T'), "Canada");
        };
    }

    Address fourLines(Dice dice, boolean french) {
        String first = "c/o " + word(dice, "house") + "\n";
        String second = "Suite " + (100 + dice.below(1_800)) + "\n";
        return atHome(dice, french).withStreet(first + second + street(dice, french) + "\n" + word(dice, "rural"));
    }

    Address abroad(int ordinal) {
        List<String> cells = ABROAD.get(ordinal % ABROAD.size());
        String street = cells.get(1).isEmpty() ? cells.get(0) : cells.get(0) + "\n" + cells.get(1);
        return new Address(street, cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    private String street(Dice dice, boolean french) {
        int number = 1 + dice.below(9_900);
        if (french && dice.chance(500)) {
            return number + ", " + word(dice, "french street");
        }
        return number + " " + word(dice, "street") + " " + word(dice, "street type");
    }

    private String withUnit(Dice dice, String street) {
        return switch (dice.below(20)) {
            case 0, 1 -> "Apt " + (1 + dice.below(40)) + "\n" + street;
            case 2 -> "Unit " + (1 + dice.below(90)) + ", " + street;
            case 3 -> word(dice, "house") + "\n" + street;
            default -> street;
        };
    }

    private static String postalCode(Dice dice, char province) {
        return "" + province + dice.below(10) + dice.pick(POSTAL_LETTERS) + " " + dice.below(10)
                + dice.pick(POSTAL_LETTERS) + dice.below(10);
    }

    private String word(Dice dice, String list) {
        return dice.pick(words.getOrDefault(list, List.of()));
    }
}

package org.conferral.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The authorities and schools. The first authorities have the most schools; S.0982 belongs to A.0050. */
final class Organizations {
    record Authority(String code, String name, boolean french, boolean active) {}

    record School(String code, String name, Authority authority, boolean active) {}

    private static final String KNOWN_AUTHORITY = "A.0050";
    private static final String KNOWN_SCHOOL = "S.0982";

    private final Map<String, List<String>> words = TextResource.sections("places/organizations.txt");
    private final List<Authority> authorities = new ArrayList<>();
    private final List<School> schools = new ArrayList<>();
    private final List<School> active;
    private final List<School> inactive;

    Organizations(ProvinceSize size) {
        for (int i = 0; i < size.authorities(); i++) {
            authorities.add(authority(i, size.authorities()));
        }
        for (int i = 0; i < size.schools(); i++) {
            schools.add(school(i, size));
        }
        active = schools.stream().filter(School::active).toList();
        inactive = schools.stream().filter(school -> !school.active()).toList();
    }

    List<Authority> authorities() {
        return authorities;
    }

    List<School> schools() {
        return schools;
    }

    School pickActive(Dice dice) {
        return dice.pick(active);
    }

    School pickInactive(Dice dice) {
        return dice.pick(inactive);
    }

    private Authority authority(int index, int count) {
        boolean last = index == count - 1;
        String code = last && count < 50 ? KNOWN_AUTHORITY : code('A', index + 1);
        boolean french = french(index);
        return new Authority(code, authorityName(index, french), french, index != closed(count));
    }

    /** One authority in twelve, and of the large ones, so that about 8 % of the students are in its schools. */
    private static boolean french(int index) {
        return index % 12 == 4;
    }

    /** The inactive authority: one of the last and never a francophone one. */
    private static int closed(int count) {
        return french(count - 3) ? count - 2 : count - 3;
    }

    private String authorityName(int index, boolean french) {
        if (french) {
            return word("french division", index / 12);
        }
        return word("land", index) + " " + word("form", index / 20 + index) + " " + word("division", index / 6);
    }

    private School school(int index, ProvinceSize size) {
        boolean last = index == size.schools() - 1;
        Authority authority = last ? known() : authorities.get(owner(index, size));
        return new School(
                last ? KNOWN_SCHOOL : code('S', index + 1),
                schoolName(index, authority.french()),
                authority,
                authority.active() && index % 40 != 13);
    }

    private Authority known() {
        return authorities.stream()
                .filter(authority -> authority.code().equals(KNOWN_AUTHORITY))
                .findFirst()
                .orElse(authorities.get(0));
    }

    private static int owner(int index, ProvinceSize size) {
        long square = (long) index * index * size.authorities();
        return (int) (square / ((long) size.schools() * size.schools()));
    }

    private String schoolName(int index, boolean french) {
        if (french) {
            return word("french kind", mixed(index, "french school")) + " " + word("french school", index);
        }
        return word("school", index) + " " + word("kind", mixed(index, "school"));
    }

    /** An index into a second list that differs whenever the first list comes round again. */
    private int mixed(int index, String firstList) {
        int length = words.getOrDefault(firstList, List.of()).size();
        return index % length + index / length;
    }

    private String word(String list, int index) {
        List<String> choices = words.getOrDefault(list, List.of());
        return choices.get(index % choices.size());
    }

    private static String code(char kind, int number) {
        return kind + "." + Integer.toString(10_000 + number).substring(1);
    }
}

package org.conferral.it.mypass;

import java.util.List;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;

/** A student with two parents and a lawyer, all of whom are connected to the student and signed in to myPass. */
record Family(WebClient student, WebClient mother, WebClient father, WebClient lawyer) {
    /**
     * Each with a code that the staff gives them.
     *
     * @param name what their addresses are told apart from another family's by
     * @param network the last number of the first of four networks
     */
    static Family connected(Visit staff, Pupil pupil, String name, int network) {
        Database.update("update student set birth_date = current_date - 6000 where id = ?", pupil.id());
        String born = Database.value(String.class, "select (current_date - 6000)::text");
        staff.signIn(Account.ORDERS, "/");
        Family family = new Family(
                person("student", name, network),
                person("mother", name, network + 1),
                person("father", name, network + 2),
                person("lawyer", name, network + 3));
        Mypass.connect(family.student, pupil.asn(), born, Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(family.mother, pupil.asn(), born, Mypass.issue(staff, pupil, "Parent or guardian"));
        Mypass.connect(family.father, pupil.asn(), born, Mypass.issue(staff, pupil, "Parent or guardian"));
        Mypass.connect(family.lawyer, pupil.asn(), born, Mypass.issue(staff, pupil, "Authorized third party"));
        return family;
    }

    private static WebClient person(String who, String family, int network) {
        return Mypass.person(who + "." + family + "@example.org", "203.0.113." + network);
    }

    List<WebClient> all() {
        return List.of(student, mother, father, lawyer);
    }
}

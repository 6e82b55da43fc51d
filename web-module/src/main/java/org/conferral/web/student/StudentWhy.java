package org.conferral.web.student;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conferral.award.boundary.StudentCredentialQueries;
import org.conferral.award.entity.CandidateCondition;
import org.conferral.award.entity.CandidateCondition.Kind;
import org.conferral.web.credential.CredentialWords;
import org.conferral.web.platform.text.Texts;

/** Why a bulk run would find a student now, or not: each condition as a sentence that tells the fact behind it. */
@Named
@RequestScoped
public class StudentWhy {
    @Inject
    StudentCredentialQueries credentials;

    @Inject
    CredentialWords words;

    @Inject
    Texts texts;

    /** A condition's answer. */
    public record Answer(String text, boolean holds, boolean sought) {}

    /** The answers for one student, in the order in which they are asked. */
    public List<Answer> of(long student) {
        return credentials.conditions(student).stream()
                .filter(condition -> condition.holds()
                        || condition.kind() != Kind.WITH_YEAR
                        || !condition.types().isEmpty())
                .map(condition -> new Answer(
                        sentence(condition), condition.holds(), condition.kind().isSought()))
                .toList();
    }

    /** Whether a run of the whole province would find the student. */
    public boolean found(List<Answer> answers) {
        return answers.stream().filter(Answer::sought).allMatch(Answer::holds);
    }

    /** Whether it would award a credential. */
    public boolean awarded(List<Answer> answers) {
        return answers.stream().allMatch(Answer::holds);
    }

    /** In one sentence, as a list has room for: what a run would do with the student, and the first thing that keeps it. */
    public String brief(long student) {
        List<Answer> answers = of(student);
        if (awarded(answers)) {
            return texts.get("student_why.text.found_briefly");
        }
        String why = answers.stream()
                .filter(answer -> !answer.holds())
                .map(Answer::text)
                .findFirst()
                .orElseThrow();
        return texts.of(found(answers) ? "student_why.text.refused_briefly" : "student_why.text.left_out_briefly", why);
    }

    private String sentence(CandidateCondition condition) {
        String key = "student_why.text." + condition.kind().name().toLowerCase(Locale.ROOT)
                + (condition.holds() ? "" : "_not");
        String types =
                condition.types().stream().map(type -> words.named(type.name())).collect(Collectors.joining(", "));
        String primary = condition.value();
        if (condition.kind() == Kind.PRIMARY && primary != null) {
            return texts.of("student_why.text.secondary", primary);
        }
        return types.isEmpty() ? texts.get(key + (condition.holds() ? "" : empty(condition))) : texts.of(key, types);
    }

    /** What is said of none at all differs from what is said of some. */
    private static String empty(CandidateCondition condition) {
        return condition.kind() == Kind.NOT_HELD || condition.kind() == Kind.HIGHEST ? "_any" : "";
    }
}

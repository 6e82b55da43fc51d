package org.conferral.web.student;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.FoundAward;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.ItemSearch;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentRow;
import org.conferral.student.entity.StudentSearch;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.Screen;

/**
 * Where what somebody looks for is: a credential or an order item by its number, a student by number, name or birth
 * date. The one hit at once, several as a list, each only for who may see it.
 */
@RequestScoped
public class LookUp {
    private static final Pattern GROUPING = Pattern.compile("(?U)[\\s\\p{Pd}.]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final int ITEM_DIGITS = 12;
    private static final int ORDER_DIGITS = 10;
    private static final PageRequest ONE_OR_MORE = new PageRequest(0, 2, "", true);

    @Inject
    StudentQueries students;

    @Inject
    AwardQueries awards;

    @Inject
    OrderItemQueries items;

    @Inject
    Reader reader;

    @Inject
    Kept kept;

    /** The address of the one hit, or of the list of what was looked for. */
    public String address(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return item(text)
                .or(() -> order(text))
                .or(() -> award(text))
                .or(() -> student(text))
                .orElseGet(() -> text.isEmpty()
                        ? Screen.STUDENT_LIST.path()
                        : Screen.STUDENT_LIST.path() + "?search=" + kept.keep(text));
    }

    /** The item's page; who may not open it sees it among the student's orders. */
    private Optional<String> item(String text) {
        Optional<String> digits = number(text).filter(found -> found.length() == ITEM_DIGITS);
        return reader.opens(Screen.ORDER_VIEW)
                ? digits.flatMap(found -> items.find(ItemSearch.parse(found)).ids().stream()
                                .findFirst())
                        .map(id -> Screen.ORDER_VIEW.path() + "?id=" + id)
                : digits.flatMap(items::studentOf).map(id -> "/student/view?id=" + id + "&tab=orders");
    }

    /** The one item of an order, or the list of several; ten digits are an order only where they are no credential. */
    private Optional<String> order(String text) {
        Optional<String> digits = number(text).filter(found -> found.length() == ORDER_DIGITS);
        if (digits.isEmpty()
                || !reader.opens(Screen.ORDER_VIEW)
                || !awards.find(digits.get()).awards().isEmpty()) {
            return Optional.empty();
        }
        List<Long> found = items.find(ItemSearch.parse(digits.get())).ids();
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Screen.ORDER_VIEW.path() + "?id=" + found.get(0));
            default -> Optional.of(Screen.ORDER_LIST.path() + "?deleted=all&numbers=" + kept.keep(digits.get()));
        };
    }

    private Optional<String> award(String text) {
        if (text.isEmpty() || !reader.opens(Screen.AWARD_FIND)) {
            return Optional.empty();
        }
        List<FoundAward> found = awards.find(number(text).orElse(text)).awards();
        return switch (found.size()) {
            case 0 ->
                number(text).filter(digits -> digits.length() == ORDER_DIGITS).map(this::numbers);
            case 1 -> Optional.of("/award/view?id=" + found.get(0).awardId());
            default -> Optional.of(numbers(text));
        };
    }

    /** Find Credential By Number tells of several, and of a mistyped one. */
    private String numbers(String text) {
        return Screen.AWARD_FIND.path() + "?number=" + kept.keep(text);
    }

    private static Optional<String> number(String text) {
        return Optional.of(GROUPING.matcher(text).replaceAll(""))
                .filter(digits -> NUMBER.matcher(digits).matches());
    }

    private Optional<String> student(String text) {
        StudentFilter filter = new StudentFilter(StudentSearch.parse(text), null, null);
        List<StudentRow> found = students.page(filter, ONE_OR_MORE).rows();
        return found.size() == 1
                ? Optional.of("/student/view?id=" + found.get(0).id())
                : Optional.empty();
    }
}

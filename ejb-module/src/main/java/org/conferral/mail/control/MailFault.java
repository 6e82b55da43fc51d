package org.conferral.mail.control;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a letter did not leave, for the log: what went wrong here in full; of what the mail server answered its code alone, as
 * the rest names people.
 */
final class MailFault {
    private static final Pattern CODE = Pattern.compile("^[0-9]{3}\\b");
    private static final int DEEPEST = 12;

    private MailFault() {}

    static String of(Exception fault) {
        List<String> told = new ArrayList<>();
        Throwable next = fault;
        while (next != null && told.size() < DEEPEST) {
            told.add(one(next));
            next = cause(next);
        }
        return String.join(", ", told);
    }

    private static @Nullable Throwable cause(Throwable fault) {
        return fault instanceof MessagingException messaging ? messaging.getNextException() : fault.getCause();
    }

    private static String one(Throwable fault) {
        String name = fault.getClass().getSimpleName();
        String message = fault.getMessage();
        if (message == null) {
            return name;
        }
        if (!(fault instanceof MessagingException)) {
            return name + " " + message;
        }
        Matcher code = CODE.matcher(message);
        return code.find() ? name + " " + code.group() : name;
    }
}

package org.conferral.printing.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.mail.entity.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who prints, and how print jobs get there.
 *
 * @param folder where jobs are put; blank for the server's own drop folder
 * @param host for SFTP, with {@code port}, {@code login} and {@code hostKey}; blank otherwise
 * @param sending whether jobs may be released to it
 * @param plan when jobs are released to it without anybody asking
 * @param recipients who is told by e-mail when a job was not handed over to it
 * @param limit how many pages its machine puts into one envelope; none where it has no machine
 */
public record FacilityRow(
        int id,
        String english,
        String french,
        TransmissionKind transmission,
        String folder,
        String host,
        int port,
        String login,
        String hostKey,
        boolean sending,
        ReleasePlan plan,
        List<MailAddress> recipients,
        @Nullable Integer limit,
        int version) {
    public static final int SFTP_PORT = 22;

    /** One that is not there yet: print jobs are taken from the server's own folder, and nothing is sent before somebody says so. */
    public static final FacilityRow BLANK = new FacilityRow(
            0, "", "", TransmissionKind.FOLDER, "", "", SFTP_PORT, "", "", false, ReleasePlan.NONE, List.of(), null, 0);

    public FacilityRow {
        recipients = List.copyOf(recipients);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    /** The folder of its own host, where it has one. */
    public Optional<SftpPlace> place() {
        return transmission == TransmissionKind.SFTP
                ? Optional.of(new SftpPlace(host, port, login, folder.replaceFirst("/+$", ""), hostKey))
                : Optional.empty();
    }
}

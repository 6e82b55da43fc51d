package org.conferral.student.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.conferral.organization.entity.OrganizationCode;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.control.Columns;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentBadge;
import org.jspecify.annotations.Nullable;

/** Reads what several queries select of a student alike. */
final class StudentColumns {
    private StudentColumns() {}

    static Asn asn(ResultSet row) throws SQLException {
        return new Asn(row.getString("asn"));
    }

    static AsnStatus status(ResultSet row) throws SQLException {
        return AsnStatus.valueOf(row.getString("asn_status"));
    }

    static LegalName name(ResultSet row) throws SQLException {
        return Columns.name(row, LegalName::new);
    }

    /** Of a row with {@code asn_status, deceased, held, recalculating}. */
    static List<StudentBadge> badges(ResultSet row) throws SQLException {
        List<StudentBadge> badges = new ArrayList<>();
        add(badges, StudentBadge.DECEASED, row.getBoolean("deceased"));
        add(badges, StudentBadge.DEACTIVATED, status(row) == AsnStatus.DEACTIVATED);
        add(badges, StudentBadge.SECONDARY, status(row) == AsnStatus.SECONDARY);
        add(badges, StudentBadge.HOLD, row.getBoolean("held"));
        add(badges, StudentBadge.RECALCULATING, row.getBoolean("recalculating"));
        return badges;
    }

    private static void add(List<StudentBadge> badges, StudentBadge badge, boolean applies) {
        if (applies) {
            badges.add(badge);
        }
    }

    /** Of a row with the columns {@code school_id, school_name, school_code} for {@code school}. */
    static @Nullable OrganizationRow organization(ResultSet row, String kind) throws SQLException {
        String code = row.getString(kind + "_code");
        return code == null
                ? null
                : new OrganizationRow(
                        row.getLong(kind + "_id"), new OrganizationCode(code), row.getString(kind + "_name"));
    }
}

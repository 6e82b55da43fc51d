package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the fields of pages may be called. */
class FieldNameTest {
    /** In scripts {@code form.method} is that field then, no longer how the form is sent, and nothing is sent at all. */
    private static final Pattern HIDES_ITS_FORM = Pattern.compile("<[hp]:(?:input|select)\\w*\\s[^>]*\\bid=\"method\"");

    @Test
    void noFieldHidesWhatItsFormHasOfThatName() {
        List<String> hiding = SourceText.all().stream()
                .filter(source -> source.isCalled(".xhtml")
                        && HIDES_ITS_FORM.matcher(source.text()).find())
                .map(source -> source.file().toString())
                .toList();
        assertEquals(List.of(), hiding);
    }
}

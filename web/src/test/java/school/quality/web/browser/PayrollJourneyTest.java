package school.quality.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.web.SitePages;

/** From the list of allowances to the accounting program, and the period closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayrollJourneyTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void an_accountant_takes_the_list_in_three_forms_and_finds_it_whole_and_closed() throws IOException {
        try (Person accountant = Person.signedIn(site, "accountant");
                Person director = Person.signedIn(site, "director")) {
            accountant
                    .sees("Иванова", "3 333,33", "6 666,67", "10 000,00", "открыт")
                    .shows("journey-pay-1-list");
            accountant
                    .follows("Контрольные суммы файлов")
                    .sees("SHA-256")
                    .shows("journey-pay-2-control")
                    .canBeUsedByEverybody();

            Path workbook = accountant.downloads("Excel (XLSX)");
            accountant.sees(sha256(workbook));
            assertThat(column(workbook, "Сумма")).containsExactly("3333.33", "6666.67");
            assertThat(Files.readString(accountant.downloads("CSV, UTF-8"), UTF_8))
                    .contains("ТабельныйНомер", "1001");
            Path old = accountant.downloads("CSV, windows-1251");
            accountant.sees(sha256(old));
            assertThat(Files.readString(old, WINDOWS)).contains("ТабельныйНомер", "Иванова");

            director.goesTo("allowances").sees("Проверки перед приказом").fills("Номер приказа", "17-к");
            director.fills("Дата приказа", "2026-06-05")
                    .shows("journey-pay-3-order")
                    .presses("Внести приказ");
            director.sees("№ 17-к от 05.06.2026")
                    .presses("Закрыть период 2025-26/Y")
                    .sees("закрыт, версия 1");
            director.shows("journey-pay-4-locked");

            accountant.goesTo("allowances").sees("закрыт, версия 1").seesNo("Проверки перед приказом");
            assertThat(Files.readString(accountant.downloads("CSV, UTF-8"), UTF_8))
                    .contains("17-к");
        }
    }

    private static List<String> column(Path workbook, String header) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("Начисления");
            int column = 0;
            while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(header)) {
                column++;
            }
            int found = column;
            return java.util.stream.IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(found).toString())
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return "%064x".formatted(new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package school.quality.jobs.export.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.jobs.sheet.StableWorkbook;

/** Writes the templates that come with the program. */
final class Forms {

    private static final String VOTES = "Голосовали: за ____, против ____, воздержались ____.";

    private Forms() {}

    static byte[] of(PaperKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (kind) {
                case ORDER -> order().write(out);
                case MINUTES -> minutes().write(out);
                case SUMMARY -> summary().write(out);
                case SUMMARY_BOOK -> book(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WordForm order() {
        return WordForm.lying()
                .right(
                        8,
                        "Унифицированная форма № Т-11а. Утверждена постановлением Госкомстата России от 05.01.2004 № 1")
                .right(14, "{{Проект}}")
                .table(
                        false,
                        10,
                        new int[] {70, 15, 15},
                        List.of(
                                List.of("", "", "Код"),
                                List.of("", "Форма по ОКУД", "0301027"),
                                List.of("{{Организация}}", "по ОКПО", "{{ОКПО}}")))
                .ruled("", "наименование организации")
                .table(
                        true,
                        10,
                        new int[] {20, 20},
                        List.of(
                                List.of("Номер документа", "Дата составления"),
                                List.of("{{НомерПриказа}}", "{{ДатаПриказа}}")))
                .bold(14, "ПРИКАЗ")
                .centre(11, "(распоряжение)")
                .bold(12, "о поощрении работников")
                .ruled("за результаты работы {{ДниПериода}} по критериям положения «{{Положение}}»", "мотив поощрения")
                .left(11, "поощрить:")
                .ruled("{{ВидВыплаты}}", "вид поощрения (благодарность, ценный подарок, премия и другое)")
                .table(
                        true,
                        9,
                        new int[] {4, 17, 8, 13, 12, 20, 12, 14},
                        List.of(
                                List.of(
                                        "№",
                                        "Фамилия, имя, отчество",
                                        "Табельный номер",
                                        "Структурное подразделение",
                                        "Должность (специальность, профессия)",
                                        "Сумма, руб. коп. (цифрами и прописью)",
                                        "Из неё по месяцам",
                                        "С приказом ознакомлен: подпись, дата"),
                                List.of(
                                        "{{Выплата.Номер}}",
                                        "{{Выплата.Сотрудник}}",
                                        "{{Выплата.ТабельныйНомер}}",
                                        "{{Выплата.Подразделение}}",
                                        "{{Выплата.Должность}}",
                                        "{{Выплата.Сумма}} ({{Выплата.СуммаПрописью}})",
                                        "{{Выплата.ПоМесяцам}}",
                                        "")))
                .left(11, "")
                .left(11, "Работников: {{Работников}}. Итого: {{Итого}} руб. ({{ИтогоПрописью}}).")
                .left(
                        11,
                        "Районный коэффициент к этой сумме: {{ИтогоКоэффициент}} руб., вместе с ним"
                                + " {{ИтогоСКоэффициентом}} руб.")
                .left(
                        11,
                        "Основание: положение «{{Положение}}» (код {{КодПоложения}}, версия {{ВерсияПоложения}},"
                                + " {{ЛокальныйАкт}}), пункты: {{Пункты}}; протокол комиссии № {{НомерПротокола}}"
                                + " от {{ДатаПротокола}}.")
                .left(11, "")
                .table(
                        false,
                        10,
                        new int[] {25, 25, 25, 25},
                        List.of(
                                List.of(
                                        "Руководитель организации",
                                        "{{ДолжностьРуководителя}}",
                                        "____________________",
                                        "{{Руководитель}}"),
                                List.of("", "(должность)", "(личная подпись)", "(расшифровка подписи)")))
                .left(8, "Журнал изменений, запись {{Журнал}}");
    }

    private static WordForm minutes() {
        return WordForm.lying()
                .bold(12, "{{Организация}}")
                .bold(14, "ПРОТОКОЛ № {{НомерПротокола}}")
                .centre(12, "заседания комиссии по распределению стимулирующих выплат")
                .right(12, "{{ДатаПротокола}}")
                .left(12, "Председатель: {{Председатель}}")
                .left(12, "Секретарь: {{Секретарь}}")
                .left(12, "Присутствовали члены комиссии: {{ЧленыКомиссии}}")
                .left(12, "Присутствует ____ из ____ членов комиссии, кворум ________.")
                .left(12, "")
                .left(12, "ПОВЕСТКА ДНЯ")
                .left(
                        12,
                        "1. Оценочные листы за период {{Период}} ({{ДниПериода}}) по положению «{{Положение}}», версия"
                                + " {{ВерсияПоложения}}.")
                .left(12, "2. Решения, которые расходятся с рассчитанными баллами.")
                .left(12, "3. Фонд, цена балла, остаток.")
                .left(12, "")
                .left(12, "1. Рассмотрены оценочные листы: {{Листов}}.")
                .table(
                        true,
                        9,
                        new int[] {4, 22, 10, 18, 10, 9, 7, 20},
                        List.of(
                                List.of(
                                        "№",
                                        "Сотрудник",
                                        "Табельный номер",
                                        "Оценочный лист",
                                        "Рассчитано баллов",
                                        "Решено баллов",
                                        "Место",
                                        "Причины расхождений"),
                                List.of(
                                        "{{Лист.Номер}}",
                                        "{{Лист.Сотрудник}}",
                                        "{{Лист.ТабельныйНомер}}",
                                        "{{Лист.Группа}}",
                                        "{{Лист.БаллыРассчитанные}}",
                                        "{{Лист.Баллы}}",
                                        "{{Лист.Место}}",
                                        "{{Лист.Причины}}")))
                .left(12, "")
                .left(12, VOTES + " Своего листа никто не решал; при равенстве голосов решил голос председателя.")
                .left(12, "РЕШИЛИ: утвердить баллы.")
                .left(12, "")
                .left(12, "2. Решений, которые расходятся с рассчитанными баллами: {{Различий}}.")
                .table(
                        true,
                        9,
                        new int[] {4, 22, 8, 26, 9, 8, 13, 10},
                        List.of(
                                List.of(
                                        "№",
                                        "Сотрудник",
                                        "Пункт",
                                        "Критерий",
                                        "Рассчитано",
                                        "Решено",
                                        "Причина",
                                        "За / против / воздержались"),
                                List.of(
                                        "{{Различие.Номер}}",
                                        "{{Различие.Сотрудник}}",
                                        "{{Различие.Пункт}}",
                                        "{{Различие.Критерий}}",
                                        "{{Различие.Рассчитано}}",
                                        "{{Различие.Решено}}",
                                        "{{Различие.Причина}}",
                                        "{{Различие.Голоса}}")))
                .left(12, "Поимённое голосование по листам:")
                .table(
                        true,
                        9,
                        new int[] {4, 16, 8, 20, 19, 13, 13, 7},
                        List.of(
                                List.of("№", "Сотрудник", "Дата", "Решение", "За", "Против", "Воздержались", "Итог"),
                                List.of(
                                        "{{Голосование.Номер}}",
                                        "{{Голосование.Сотрудник}}",
                                        "{{Голосование.Дата}}",
                                        "{{Голосование.Решение}}",
                                        "{{Голосование.За}}",
                                        "{{Голосование.Против}}",
                                        "{{Голосование.Воздержались}}",
                                        "{{Голосование.Итог}}")))
                .left(12, "")
                .left(12, "3. Распределение фонда, руб.")
                .table(
                        true,
                        9,
                        new int[] {26, 14, 14, 11, 14, 12, 9},
                        List.of(
                                List.of(
                                        "Категория персонала",
                                        "Фонд",
                                        "К распределению",
                                        "Цена балла",
                                        "Распределено",
                                        "Не распределено",
                                        "Работников"),
                                List.of(
                                        "{{Фонд.Категория}}",
                                        "{{Фонд.Сумма}}",
                                        "{{Фонд.КРаспределению}}",
                                        "{{Фонд.ЦенаБалла}}",
                                        "{{Фонд.Распределено}}",
                                        "{{Фонд.НеРаспределено}}",
                                        "{{Фонд.Работников}}")))
                .left(12, "")
                .left(12, VOTES)
                .left(12, "РЕШИЛИ: направить баллы, цену балла и остаток на согласование и для приказа.")
                .left(12, "")
                .table(
                        false,
                        11,
                        new int[] {25, 30, 45},
                        List.of(
                                List.of("Председатель", "____________________", "{{Председатель}}"),
                                List.of("Секретарь", "____________________", "{{Секретарь}}"),
                                List.of("Члены комиссии", "____________________", "{{ЧленыКомиссии}}")))
                .left(8, "Журнал изменений, запись {{Журнал}}");
    }

    private static WordForm summary() {
        return WordForm.lying()
                .bold(14, "СВОДНЫЙ ОЦЕНОЧНЫЙ ЛИСТ")
                .centre(12, "{{Организация}}")
                .centre(12, "{{Группа}}, период {{Период}} ({{ДниПериода}})")
                .centre(11, "Положение «{{Положение}}», версия {{ВерсияПоложения}}")
                .table(
                        true,
                        9,
                        new int[] {6, 20, 10, 14, 32, 8, 10},
                        List.of(
                                List.of(
                                        "Место",
                                        "Сотрудник",
                                        "Табельный номер",
                                        "Должность",
                                        "{{Раздел.Название}}",
                                        "Всего баллов",
                                        "Сумма, руб."),
                                List.of(
                                        "{{Лист.Место}}",
                                        "{{Лист.Сотрудник}}",
                                        "{{Лист.ТабельныйНомер}}",
                                        "{{Лист.Должность}}",
                                        "{{Раздел.Баллы}}",
                                        "{{Лист.Баллы}}",
                                        "{{Лист.Сумма}}")))
                .left(11, "")
                .left(11, "Итого по листам этой группы: {{ИтогоГруппы}} руб.")
                .left(11, "")
                .table(
                        false,
                        10,
                        new int[] {25, 25, 50},
                        List.of(List.of("Председатель комиссии", "____________________", "{{Председатель}}")))
                .left(8, "");
    }

    private static void book(ByteArrayOutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Сводный лист");
            CellStyle title = style(book, true, BorderStyle.NONE, HorizontalAlignment.LEFT, "General");
            CellStyle plain = style(book, false, BorderStyle.NONE, HorizontalAlignment.LEFT, "General");
            CellStyle head = style(book, true, BorderStyle.THIN, HorizontalAlignment.CENTER, "General");
            CellStyle text = style(book, false, BorderStyle.THIN, HorizontalAlignment.LEFT, "@");
            CellStyle points = style(book, false, BorderStyle.THIN, HorizontalAlignment.CENTER, "General");
            CellStyle money = style(book, false, BorderStyle.THIN, HorizontalAlignment.RIGHT, "#,##0.00");
            line(sheet, 0, title, "Сводный оценочный лист: {{Группа}}");
            line(sheet, 1, plain, "{{Организация}}, период {{Период}} ({{ДниПериода}})");
            line(sheet, 2, plain, "Положение «{{Положение}}», версия {{ВерсияПоложения}}");
            String[] heads = {
                "Место",
                "Сотрудник",
                "Табельный номер",
                "Должность",
                "{{Критерий.Пункт}} {{Критерий.Название}}",
                "{{Раздел.Название}}, всего",
                "Всего баллов",
                "Сумма, руб."
            };
            String[] cells = {
                "{{Лист.Место}}", "{{Лист.Сотрудник}}", "{{Лист.ТабельныйНомер}}", "{{Лист.Должность}}",
                "{{Критерий.Баллы}}", "{{Раздел.Баллы}}", "{{Лист.Баллы}}", "{{Лист.Сумма}}"
            };
            CellStyle[] looks = {points, text, text, text, points, points, points, money};
            int[] widths = {8, 34, 12, 22, 16, 16, 12, 16};
            XSSFRow top = sheet.createRow(4);
            XSSFRow row = sheet.createRow(5);
            XSSFRow foot = sheet.createRow(6);
            top.setHeightInPoints(52);
            for (int i = 0; i < heads.length; i++) {
                cell(top, i, head, heads[i]);
                cell(row, i, looks[i], cells[i]);
                sheet.setColumnWidth(i, widths[i] * 256);
            }
            cell(foot, 6, head, "Итого");
            cell(foot, 7, money, "{{ИтогоГруппы}}");
            cell(sheet.createRow(8), 1, plain, "Председатель комиссии ____________________ {{Председатель}}");
            sheet.createFreezePane(2, 5);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("5:5"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            StableWorkbook.save(book, out);
        }
    }

    private static void line(XSSFSheet sheet, int number, CellStyle look, String text) {
        cell(sheet.createRow(number), 0, look, text);
    }

    private static void cell(XSSFRow row, int column, CellStyle look, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(look);
        cell.setCellValue(text);
    }

    private static XSSFCellStyle style(
            XSSFWorkbook book, boolean bold, BorderStyle border, HorizontalAlignment where, String format) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        style.setFont(font);
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        style.setAlignment(where);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(border != BorderStyle.NONE);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}

// SPDX-License-Identifier: MIT
#pragma once

#include <xlsxwriter.h>

// The functions of libxlsxwriter that the product calls.
#define EPOST_XLSX_FUNCTIONS(F)                                                                              \
    F(workbook_add_format)                                                                                   \
    F(workbook_add_worksheet)                                                                                \
    F(workbook_close)                                                                                        \
    F(workbook_new_opt)                                                                                      \
    F(workbook_set_properties)                                                                               \
    F(worksheet_fit_to_pages)                                                                                \
    F(worksheet_freeze_panes)                                                                                \
    F(worksheet_gridlines)                                                                                   \
    F(worksheet_insert_image_buffer_opt)                                                                     \
    F(worksheet_merge_range)                                                                                 \
    F(worksheet_repeat_rows)                                                                                 \
    F(worksheet_set_column)                                                                                  \
    F(worksheet_set_footer)                                                                                  \
    F(worksheet_set_header)                                                                                  \
    F(worksheet_set_landscape)                                                                               \
    F(worksheet_set_margins)                                                                                 \
    F(worksheet_set_paper)                                                                                   \
    F(worksheet_set_row)                                                                                     \
    F(worksheet_write_blank)                                                                                 \
    F(worksheet_write_datetime)                                                                              \
    F(worksheet_write_number)                                                                                \
    F(worksheet_write_string)                                                                                \
    F(format_set_align)                                                                                      \
    F(format_set_bg_color)                                                                                   \
    F(format_set_bold)                                                                                       \
    F(format_set_border)                                                                                     \
    F(format_set_border_color)                                                                               \
    F(format_set_bottom)                                                                                     \
    F(format_set_bottom_color)                                                                               \
    F(format_set_fg_color)                                                                                   \
    F(format_set_font_color)                                                                                 \
    F(format_set_font_name)                                                                                  \
    F(format_set_font_size)                                                                                  \
    F(format_set_left)                                                                                       \
    F(format_set_left_color)                                                                                 \
    F(format_set_num_format)                                                                                 \
    F(format_set_pattern)                                                                                    \
    F(format_set_text_wrap)                                                                                  \
    F(format_set_top)                                                                                        \
    F(format_set_top_color)                                                                                  \
    F(lxw_strerror)

namespace epost {

/// libxlsxwriter. On Windows it is part of the program. On Linux it is loaded when the first workbook is
/// written: with all that it needs in turn, it would take a good part of the start of every command.
struct XlsxLibrary {
    /// Loaded by the first call, and never unloaded. Thread-safe.
    [[nodiscard]] static const XlsxLibrary &instance();

    bool ready = false; ///< else there is no libxlsxwriter, and nothing else here may be called

#define EPOST_XLSX_POINTER(name) decltype(&::name) name = nullptr;
    EPOST_XLSX_FUNCTIONS(EPOST_XLSX_POINTER)
#undef EPOST_XLSX_POINTER
};

/// For those who have a book, and so a library that is ready.
[[nodiscard]] inline const XlsxLibrary &xlsx()
{
    return XlsxLibrary::instance();
}

} // namespace epost

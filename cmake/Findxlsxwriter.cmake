# libxlsxwriter brings no configuration for CMake along.
find_package(ZLIB QUIET)
find_path(xlsxwriter_INCLUDE_DIR xlsxwriter.h)
find_library(xlsxwriter_LIBRARY xlsxwriter)
mark_as_advanced(xlsxwriter_INCLUDE_DIR xlsxwriter_LIBRARY)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(xlsxwriter
    REQUIRED_VARS xlsxwriter_LIBRARY xlsxwriter_INCLUDE_DIR ZLIB_FOUND)
if(xlsxwriter_FOUND AND NOT TARGET xlsxwriter::xlsxwriter)
    add_library(xlsxwriter::xlsxwriter UNKNOWN IMPORTED)
    # As a system header: it is C, and warns where the product may not.
    set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
        IMPORTED_LOCATION "${xlsxwriter_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${xlsxwriter_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
endif()

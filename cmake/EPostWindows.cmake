# What a Windows program carries besides its code: icon, version resource, manifest.

if(WIN32)
    enable_language(RC)
    # LANGUAGE RC does not know the project's folders by itself.
    set(CMAKE_RC_FLAGS "${CMAKE_RC_FLAGS} --codepage=65001")
endif()

# epost_windows_program(<target> EXECUTION_LEVEL <asInvoker|requireAdministrator> DESCRIPTION <text> DESCRIPTION_JA <text>)
# Nothing to do on other systems.
function(epost_windows_program target)
    if(NOT WIN32)
        return()
    endif()
    cmake_parse_arguments(ARG "" "EXECUTION_LEVEL;DESCRIPTION;DESCRIPTION_JA" "" ${ARGN})
    set(EPOST_PROGRAM "${target}")
    set(EPOST_EXECUTION_LEVEL "${ARG_EXECUTION_LEVEL}")
    set(EPOST_DESCRIPTION "${ARG_DESCRIPTION}")
    set(EPOST_DESCRIPTION_JA "${ARG_DESCRIPTION_JA}")
    set(EPOST_ICON "${CMAKE_SOURCE_DIR}/resources/icons/epost-update.ico")
    string(REPLACE "." "," EPOST_VERSION_NUMBERS "${PROJECT_VERSION},0")
    set(EPOST_MANIFEST "${CMAKE_CURRENT_BINARY_DIR}/${target}.manifest")
    configure_file("${CMAKE_SOURCE_DIR}/app/program.manifest.in" "${EPOST_MANIFEST}" @ONLY)
    configure_file("${CMAKE_SOURCE_DIR}/app/program.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
endfunction()

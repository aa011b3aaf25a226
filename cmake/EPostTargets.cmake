# Helpers that give every target of the product the same warnings, definitions and sanitizers.

add_library(epost_options INTERFACE)
target_compile_definitions(epost_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    EPOST_VERSION="${PROJECT_VERSION}")
target_compile_options(epost_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wnull-dereference -Wdouble-promotion -Wimplicit-fallthrough -Wformat=2
    -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(epost_options INTERFACE -Wduplicated-cond -Wlogical-op)
    target_compile_options(epost_options INTERFACE -fpch-preprocess) # for ccache
    # GCC 12 reports null dereferences inside Qt's and its own containers once they are inlined.
    target_compile_options(epost_options INTERFACE -Wno-null-dereference)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # Every library that is loaded without need costs time at each start.
    target_link_options(epost_options INTERFACE LINKER:--as-needed)
endif()
if(EPOST_SANITIZE_ADDRESS)
    target_compile_options(epost_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(epost_options INTERFACE -fsanitize=address,undefined)
endif()
if(EPOST_SANITIZE_THREAD)
    target_compile_options(epost_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(epost_options INTERFACE -fsanitize=thread)
endif()
if(EPOST_FUZZ)
    target_compile_options(epost_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The presets compile the sources of a target ten at a time (CMAKE_UNITY_BUILD): a fifth of the time. So a name in an
# anonymous namespace is there only once in a layer; configure with it off to see whether every source stands alone.

# Qt's headers and the standard library's, parsed once instead of once a file: nearly half the time of a build.
# Sources still include what they use; configure with EPOST_PRECOMPILE off to see whether they do.
option(EPOST_PRECOMPILE "Precompile the headers of Qt Core and the standard library" ON)

# epost_add_precompiled(<name>): the headers, precompiled with the options of the calling folder.
function(epost_add_precompiled name)
    if(EPOST_PRECOMPILE)
        file(WRITE "${CMAKE_BINARY_DIR}/${name}.cpp" "")
        add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
        target_link_libraries(${name} PRIVATE Qt6::Core epost_options)
        target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.h")
    endif()
endfunction()
epost_add_precompiled(epost_precompiled)

# epost_precompile(<target> [<name>]): the target uses them.
function(epost_precompile target)
    if(EPOST_PRECOMPILE)
        set(name ${ARGN})
        if(NOT name)
            set(name epost_precompiled)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

# The resource compiler of the host packs with zstd, which the Qt of the Windows SDK does not know.
set(EPOST_RESOURCE_OPTIONS --compress-algo zlib)
set(CMAKE_AUTORCC_OPTIONS ${EPOST_RESOURCE_OPTIONS})

# epost_add_layer(<name> SOURCES <files...> [LAYERS <layers to its left...>] [LIBRARIES <others...>])
# One folder of core/: a static library that can only see the layers it names.
function(epost_add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LAYERS;LIBRARIES" ${ARGN})
    add_library(epost_${name} STATIC ${ARG_SOURCES})
    target_include_directories(epost_${name} PUBLIC "${CMAKE_SOURCE_DIR}/core")
    list(TRANSFORM ARG_LAYERS PREPEND epost_)
    target_link_libraries(epost_${name} PUBLIC Qt6::Core epost_options ${ARG_LAYERS} ${ARG_LIBRARIES})
    epost_precompile(epost_${name})
endfunction()

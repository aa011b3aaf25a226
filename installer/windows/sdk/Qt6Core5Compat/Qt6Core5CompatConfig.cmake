# Stands in for Qt's module of that name, of which QuaZip needs next to nothing.
if(NOT TARGET Qt6::Core5Compat)
    add_library(Qt6::Core5Compat INTERFACE IMPORTED)
    set_target_properties(Qt6::Core5Compat PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${CMAKE_CURRENT_LIST_DIR}")
endif()
set(Qt6Core5Compat_FOUND TRUE)
